package dev.mubiao.approval;

import com.zaxxer.hikari.HikariDataSource;
import dev.mubiao.testing.PostgresDatabase;

/** A new empty database for each contender, all of one kind. */
enum BenchmarkDatabase {
    H2("H2", "sa", "") {
        @Override
        String url(String contender) {
            return "jdbc:h2:mem:" + contender + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256";
        }
    },
    POSTGRESQL("PostgreSQL", "postgres", "postgres") {
        @Override
        String url(String contender) {
            return PostgresDatabase.databaseWithoutTables();
        }
    };

    final String title;
    final String user;
    final String password;

    BenchmarkDatabase(String title, String user, String password) {
        this.title = title;
        this.user = user;
        this.password = password;
    }

    abstract String url(String contender);

    /** The pool that Spring Boot would have made, too. */
    HikariDataSource pool(String contender) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url(contender));
        pool.setUsername(user);
        pool.setPassword(password);
        return pool;
    }
}
