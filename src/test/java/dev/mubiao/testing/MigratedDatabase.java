package dev.mubiao.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of its own, empty at first, which is brought from one version of the tables to a later one. */
public final class MigratedDatabase implements AutoCloseable {

    private final String vendor;
    private final HikariDataSource source = new HikariDataSource();

    /** @param vendor h2 or postgresql */
    public MigratedDatabase(String vendor) {
        this.vendor = vendor;
        if (vendor.equals("h2")) {
            source.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        } else {
            source.setJdbcUrl(PostgresDatabase.databaseWithoutTables());
            source.setUsername("postgres");
            source.setPassword("postgres");
        }
        source.setMinimumIdle(0);
    }

    /** Ends its connections, which the server would wait for at its end. */
    @Override
    public void close() {
        source.close();
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(source);
    }

    /**
     * Migrates, as the portal does.
     *
     * @param version a number, or latest
     * @param computed migrations in Java; those that ran before may be left out
     */
    public void migrate(String version, JavaMigration... computed) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .ignoreMigrationPatterns("")
                .javaMigrations(computed)
                .target(version)
                .load()
                .migrate();
    }
}
