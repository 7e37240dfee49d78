package dev.mubiao.worklist.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.platform.SqlTime;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AboutDeadlinesTests {

    private static final Instant BEFORE = Instant.parse("2041-01-04T10:00:00Z");
    private static final Instant AFTER = Instant.parse("2041-01-09T10:00:00Z");

    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    private final AboutDeadlines deadlines = new AboutDeadlines(jdbc);

    @BeforeEach
    void create() {
        jdbc.sql("create table work_item (id uuid, box varchar(16), task_id varchar(64), target_id uuid,"
                        + " target_name varchar(100), step_name varchar(100), received_at timestamp with time zone,"
                        + " due_at timestamp with time zone, due_about_year integer)")
                .update();
    }

    @Test
    void isSettledOnce() {
        UUID row = row(2041);

        assertThat(deadlines.settle(row, AFTER)).isTrue();
        assertThat(deadlines.settle(row, BEFORE)).isFalse();

        assertThat(due(row)).isEqualTo(AFTER);
        assertThat(deadlines.years()).isEmpty();
    }

    @Test
    void waitsForAnotherYearUnlessItIsExact() {
        UUID waiting = row(2041);
        UUID exact = row(2041);
        deadlines.settle(exact, AFTER);

        deadlines.postpone(waiting, 2042);
        deadlines.postpone(exact, 2042);

        assertThat(deadlines.years()).containsExactly(2042);
        assertThat(deadlines.of(List.of(2042))).singleElement().satisfies(only -> {
            assertThat(only.id()).isEqualTo(waiting);
            assertThat(only.dueAt()).isEqualTo(BEFORE);
        });
    }

    private UUID row(int year) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into work_item values (:id, 'TODO', 't', :target, '教室修缮', '单位审核', :due, :due, :year)")
                .param("id", id)
                .param("target", TargetId.random().value())
                .param("due", SqlTime.utc(BEFORE))
                .param("year", year)
                .update();
        return id;
    }

    private Instant due(UUID row) {
        return jdbc.sql("select due_at from work_item where id = :id")
                .param("id", row)
                .query((result, number) -> SqlTime.instant(result, "due_at"))
                .single();
    }
}
