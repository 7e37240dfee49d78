package dev.mubiao.platform.database;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Puts {@link DatabaseSettings} into each connection to a PostgreSQL, so that a stalled database frees the threads that
 * wait for it. Once a connection and not with each statement, which would cost a round trip; what the address or
 * {@code spring.datasource.hikari.data-source-properties} say already stays. H2 lives in our own process and has
 * neither.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseTimeouts {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    @Bean
    static BeanPostProcessor postgresTimeouts(Environment environment) {
        return new BeanPostProcessor() {
            // Before, so that the pool of jobs, which is copied from this one, has the limits too.
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && leadsToPostgres(pool)) {
                    limit(pool, DatabaseSettings.of(environment));
                }
                return bean;
            }
        };
    }

    /** A migration may take as long as it needs. */
    @Bean
    FlywayConfigurationCustomizer migrationsWithoutStatementTimeout() {
        return configuration -> {
            HikariDataSource pool = DataSourceUnwrapper.unwrap(
                    configuration.getDataSource(), HikariConfigMXBean.class, HikariDataSource.class);
            if (pool != null && leadsToPostgres(pool)) {
                configuration.initSql("set statement_timeout = 0");
            }
        };
    }

    private static boolean leadsToPostgres(HikariDataSource pool) {
        return pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith(POSTGRESQL);
    }

    private static void limit(HikariDataSource pool, DatabaseSettings settings) {
        set(pool, "socketTimeout", Long.toString(settings.socketTimeout().toSeconds()));
        set(pool, "tcpKeepAlive", "true");
        set(
                pool,
                "options",
                "-c statement_timeout=" + settings.statementTimeout().toMillis());
    }

    private static void set(HikariDataSource pool, String property, String value) {
        Properties properties = pool.getDataSourceProperties();
        if (!properties.containsKey(property) && !pool.getJdbcUrl().contains(property + "=")) {
            pool.addDataSourceProperty(property, value);
        }
    }
}
