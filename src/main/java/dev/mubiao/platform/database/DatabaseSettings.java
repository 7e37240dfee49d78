package dev.mubiao.platform.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * How long a PostgreSQL may take before the portal gives up, and what jobs may use of any database.
 *
 * @param statementTimeout for one statement, waiting for locks included; migrations are exempt
 * @param socketTimeout without any answer, after which the connection is taken for broken; longer than the other
 * @param jobConnections how many connections the engine's jobs have, besides those of people; two run at the same time,
 *     and each may need a second connection; from 1
 */
@ConfigurationProperties("mubiao.database")
record DatabaseSettings(
        @DefaultValue("60s") Duration statementTimeout,
        @DefaultValue("5m") Duration socketTimeout,
        @DefaultValue("6") int jobConnections) {

    /** @throws IllegalArgumentException without connections for jobs */
    DatabaseSettings {
        if (jobConnections < 1) {
            throw new IllegalArgumentException("mubiao.database.job-connections must be at least 1");
        }
    }

    /** For what works on the pool of connections before settings are beans. */
    static DatabaseSettings of(Environment environment) {
        return Binder.get(environment).bindOrCreate("mubiao.database", DatabaseSettings.class);
    }
}
