package dev.mubiao.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Gives a test's application context a database of its own in a real PostgreSQL:
 * {@code @ContextConfiguration(initializers = PostgresDatabase.class)}. The server starts once for all tests, and each
 * database is copied from one in which all tables have been made.
 */
public final class PostgresDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try (server) {
                // The tests' contexts close in shutdown hooks too, and need the server for as long as they do.
                for (int waited = 0; waited < 200 && inUse(server); waited++) {
                    Thread.sleep(100);
                }
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static boolean inUse(EmbeddedPostgres server) throws SQLException {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    ResultSet others = connection
                            .createStatement()
                            .executeQuery("select 1 from pg_stat_activity where datname like 't%' "
                                    + "and datname not like 'template%'")) {
                return others.next();
            }
        }
    }

    /** What is copied: our migrations, and the engine's own scripts. */
    private static final class Template {
        static final String NAME = make();

        private static String make() {
            String name = "migrated";
            create(name, "template0");
            DataSource database = Server.RUNNING.getDatabase("postgres", name);
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration", "classpath:db/vendor/postgresql")
                    .load()
                    .migrate();
            ResourceDatabasePopulator engine = new ResourceDatabasePopulator();
            Stream.of("engine", "history", "identity")
                    .map("org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql"::formatted)
                    .map(ClassPathResource::new)
                    .forEach(engine::addScript);
            engine.execute(database);
            return name;
        }
    }

    /** JDBC address of a new database with empty tables; user and password are {@code postgres}. */
    public static String newDatabase() {
        return copyOf(Template.NAME);
    }

    /** The same without tables, for whoever makes them himself. */
    public static String databaseWithoutTables() {
        return copyOf("template0");
    }

    private static String copyOf(String template) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        create(name, template);
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    private static void create(String name, String template) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + newDatabase(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .applyTo(context);
    }
}
