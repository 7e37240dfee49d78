package dev.mubiao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An older program does not start on the tables of a newer one. */
class NewerSchemaTests {

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withPropertyValues("spring.datasource.url=jdbc:h2:mem:newer;DB_CLOSE_DELAY=-1")
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class));

    @Test
    void startsOnItsOwnTablesAndRefusesThoseOfANewerVersion() {
        portal.run(context -> {
            assertThat(context).hasNotFailed();
            context.getBean(JdbcClient.class)
                    .sql("insert into \"flyway_schema_history\" select \"installed_rank\" + 1, '9999', 'later', "
                            + "\"type\", 'V9999__later.sql', 1, \"installed_by\", \"installed_on\", 1, true "
                            + "from \"flyway_schema_history\" order by \"installed_rank\" desc limit 1")
                    .update();
        });
        portal.run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(FlywayValidateException.class);
            assertThat(new NewerSchemaAnalyzer()
                            .analyze(context.getStartupFailure())
                            .getDescription())
                    .contains("数据库由较新", "9999");
        });
    }
}
