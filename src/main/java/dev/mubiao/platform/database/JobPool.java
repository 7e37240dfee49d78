package dev.mubiao.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Puts a second, smaller pool of connections to the same database beside the usual one, for {@link JobConnections}. To
 * all others both are one data source, so that transactions of people and jobs are managed alike.
 */
@Configuration(proxyBeanMethods = false)
class JobPool {

    @Bean
    static Division jobPools(Environment environment) {
        return new Division(environment);
    }

    /**
     * Ordered, hence before whatever else is put around the pool and would hide what it is; Spring sees that in the type
     * that the method above declares.
     */
    private static final class Division implements DestructionAwareBeanPostProcessor, Ordered {

        private final Environment environment;
        private final Map<Object, HikariDataSource> pools = new IdentityHashMap<>();

        Division(Environment environment) {
            this.environment = environment;
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof HikariDataSource people)) {
                return bean;
            }
            DatabaseSettings settings = DatabaseSettings.of(environment);
            HikariDataSource jobs = new HikariDataSource();
            people.copyStateTo(jobs);
            jobs.setPoolName("jobs");
            jobs.setMaximumPoolSize(settings.jobConnections());
            jobs.setMinimumIdle(1);
            pools.put(people, jobs);
            return new Divided(people, jobs);
        }

        @Override
        public void postProcessBeforeDestruction(Object bean, String name) {
            Objects.requireNonNull(pools.remove(bean)).close();
        }

        @Override
        public boolean requiresDestruction(Object bean) {
            return pools.containsKey(bean);
        }
    }

    /** Takes each connection from the pool of whoever asks. */
    private static final class Divided extends DelegatingDataSource {

        private final DataSource jobs;

        Divided(DataSource people, DataSource jobs) {
            super(people);
            this.jobs = jobs;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return JobConnections.current() ? jobs.getConnection() : super.getConnection();
        }
    }
}
