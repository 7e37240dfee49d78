package dev.mubiao.worklist.rows;

import dev.mubiao.platform.SqlTime;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and settles the deadlines that are only about right. */
@Component
public class AboutDeadlines {

    private static final String OPEN = " from work_item where box = 'TODO' and due_at is not null and due_about_year ";

    private final JdbcClient jdbc;

    AboutDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years because of which there are some. */
    public List<Integer> years() {
        return jdbc.sql("select distinct due_about_year" + OPEN + "is not null")
                .query(Integer.class)
                .list();
    }

    /** Those because of these years, the earliest first. */
    public List<AboutDeadline> of(List<Integer> years) {
        return jdbc.sql("select id, task_id, target_id, target_name, step_name, received_at, due_at" + OPEN
                        + "in (:years) order by due_at, id")
                .param("years", years)
                .query((row, number) -> new AboutDeadline(
                        row.getObject("id", UUID.class),
                        row.getString("task_id"),
                        new TargetId(row.getObject("target_id", UUID.class)),
                        row.getString("target_name"),
                        row.getString("step_name"),
                        Objects.requireNonNull(SqlTime.instant(row, "received_at")),
                        Objects.requireNonNull(SqlTime.instant(row, "due_at"))))
                .list();
    }

    /**
     * From now on the row has this deadline, and it is exact.
     *
     * @return false if it was exact already; nothing is changed then
     */
    public boolean settle(UUID row, Instant due) {
        return jdbc.sql("update work_item set due_at = :due, due_about_year = null"
                                + " where id = :id and due_about_year is not null")
                        .param("due", SqlTime.utc(due))
                        .param("id", row)
                        .update()
                == 1;
    }

    /** The row's deadline stays about right, from now on because of this year. */
    public void postpone(UUID row, int year) {
        jdbc.sql("update work_item set due_about_year = :year where id = :id and due_about_year is not null")
                .param("year", year)
                .param("id", row)
                .update();
    }
}
