package dev.mubiao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JobPoolTests {

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class))
            .withUserConfiguration(JobPool.class)
            .withPropertyValues(
                    "spring.datasource.url=jdbc:h2:mem:job-pool;DB_CLOSE_DELAY=-1",
                    "spring.datasource.username=portal",
                    "spring.datasource.password=for the test",
                    "spring.datasource.hikari.maximum-pool-size=1",
                    "spring.datasource.hikari.connection-timeout=300",
                    "mubiao.database.job-connections=1");

    @Test
    void neitherTakesTheConnectionsOfTheOther() {
        portal.run(context -> {
            DataSource database = context.getBean(DataSource.class);
            try (Connection person = database.getConnection()) {
                assertThat(person.isValid(1)).isTrue();
                assertThatThrownBy(database::getConnection).isInstanceOf(SQLTransientConnectionException.class);
                JobConnections.run(() -> assertThat(answers(database)).isTrue());
            }
            JobConnections.run(() -> {
                try (Connection job = database.getConnection()) {
                    assertThat(job.isValid(1)).isTrue();
                    assertThatThrownBy(database::getConnection).isInstanceOf(SQLTransientConnectionException.class);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(answers(database)).isTrue();
        });
    }

    @Test
    void aJobIsOneTransactionOfTheSameDatabase() {
        portal.run(context -> {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            jdbc.sql("create table note (text varchar(20))").update();
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

            JobConnections.run(() -> transaction.executeWithoutResult(status -> {
                jdbc.sql("insert into note values ('undone')").update();
                status.setRollbackOnly();
            }));
            JobConnections.run(() -> transaction.executeWithoutResult(
                    status -> jdbc.sql("insert into note values ('done')").update()));
            // What is open already stays with the connection that it has.
            transaction.executeWithoutResult(status -> JobConnections.run(
                    () -> jdbc.sql("insert into note values ('inside')").update()));

            assertThat(jdbc.sql("select text from note").query(String.class).list())
                    .containsExactly("done", "inside");
        });
    }

    @Test
    void bothEndWithTheProgram() {
        // Of other portals that are still there.
        Set<Thread> others = housekeepers();
        Set<Thread> started = new HashSet<>();
        portal.run(context -> JobConnections.run(() -> {
            try (Connection job = context.getBean(DataSource.class).getConnection()) {
                assertThat(job.isValid(1)).isTrue();
                started.addAll(housekeepers());
                started.removeAll(others);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }));

        assertThat(started).extracting(Thread::getName).anyMatch(name -> name.startsWith("jobs"));
        // Its threads end a moment after it was closed.
        await().untilAsserted(() -> assertThat(housekeepers()).doesNotContainAnyElementsOf(started));
    }

    /** Threads of pools of connections. */
    private static Set<Thread> housekeepers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("housekeeper"))
                .collect(Collectors.toSet());
    }

    private static boolean answers(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
