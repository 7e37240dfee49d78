package dev.mubiao.directory.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.accounts.LoginAudit.Reason;
import dev.mubiao.directory.accounts.LoginEvent.LoginRefused;
import dev.mubiao.directory.accounts.LoginEvent.LoginsRefused;
import dev.mubiao.testing.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class LoginAuditTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final List<LoginEvent> written = new CopyOnWriteArrayList<>();

    private JdbcConnectionPool pool;
    private LoginAudit audit;
    private LoginAudit onAnotherNode;

    @BeforeEach
    void twoNodesOfOneDatabase() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V69__login_audit.sql"),
                        new ClassPathResource("db/migration/V78__login_audit_row.sql"))
                .execute(pool);
        audit = node();
        onAnotherNode = node();
    }

    private LoginAudit node() {
        return new LoginAudit(
                JdbcClient.create(pool),
                event -> written.add((LoginEvent) event),
                clock,
                new DataSourceTransactionManager(pool));
    }

    @AfterEach
    void close() {
        JdbcClient.create(pool).sql("shutdown").update();
        pool.dispose();
    }

    @Test
    void aFloodOfGuessesIsWrittenAsASum() {
        IntStream.range(0, 500)
                .parallel()
                .forEach(i -> (i % 2 == 0 ? audit : onAnotherNode)
                        .refused(null, i % 3 == 0 ? Reason.DELAYED : Reason.UNKNOWN));
        assertThat(written).hasSize(LoginAudit.MOST).allMatch(LoginRefused.class::isInstance);

        now.updateAndGet(instant -> instant.plus(LoginAudit.WINDOW));
        audit.refused(null, Reason.UNKNOWN);

        assertThat(written).hasSize(LoginAudit.MOST + 2);
        assertThat(written.get(LoginAudit.MOST)).isInstanceOfSatisfying(LoginsRefused.class, sum -> {
            assertThat(Texts.chinese(sum.words()))
                    .isEqualTo("2026-03-02 09:00 至 2026-03-02 09:10 另有 440 次登录失败或被延后，未逐次记录");
            assertThat(Texts.english(sum.words()))
                    .startsWith("440 more log-ins refused or delayed from 2026-03-02 09:00");
        });
    }

    /** A database whose log-ins were refused before the row came with the tables. */
    @Test
    void theRowOfAnOlderDatabaseStaysAsItIs() {
        audit.refused(null, Reason.UNKNOWN);
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V78__login_audit_row.sql")).execute(pool);
        assertThat(JdbcClient.create(pool)
                        .sql("select written from login_audit_window")
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
    }

    @Test
    void fewAreWrittenOneByOneWithTheReason() {
        for (Reason reason : Reason.values()) {
            audit.refused(null, reason);
        }
        now.updateAndGet(instant -> instant.plus(LoginAudit.WINDOW).plusSeconds(1));
        audit.refused(null, Reason.PASSWORD);
        assertThat(written)
                .extracting(event -> Texts.chinese(event.words()))
                .containsExactly("登录失败：密码不对", "登录失败：账号已停用", "登录失败：没有这个用户名", "登录被延后：此前失败次数过多，未核对密码", "登录失败：密码不对");
    }
}
