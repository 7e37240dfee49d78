package dev.mubiao.testing;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own, empty at first, which is brought from one version of the tables to a later one. */
public final class MigratedDatabase {

    private final String vendor;
    private final DataSource source;

    /** @param vendor h2 or postgresql */
    public MigratedDatabase(String vendor) {
        this.vendor = vendor;
        source = vendor.equals("h2")
                ? new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                : new DriverManagerDataSource(PostgresDatabase.databaseWithoutTables(), "postgres", "postgres");
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
