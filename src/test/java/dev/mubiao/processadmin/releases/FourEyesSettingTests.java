package dev.mubiao.processadmin.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import java.time.Clock;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Until administrators decide, the program's own setting says whether two of them have to release. */
class FourEyesSettingTests {

    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    private final Actor one = new Actor(new PersonId(UUID.randomUUID()), "one", "甲", Set.of());
    private final Actor two = new Actor(new PersonId(UUID.randomUUID()), "two", "乙", Set.of());

    @BeforeEach
    void asMigratedFromBefore() {
        jdbc.sql("create table process_setting (id integer primary key, four_eyes boolean not null, off_by uuid,"
                        + " decided_at timestamp(6) with time zone)")
                .update();
        jdbc.sql("insert into process_setting (id, four_eyes) values (1, false)")
                .update();
    }

    @Test
    void followsTheProgramsSettingAtFirst() {
        assertThat(setting(true).required()).isTrue();
        assertThat(setting(false).required()).isFalse();
    }

    @Test
    void keepsWhatAdministratorsDecided() {
        setting(true).waive(one);
        assertThat(setting(true).required()).as("one alone").isTrue();
        setting(true).waive(two);
        assertThat(setting(true).required()).as("two").isFalse();
        setting(false).require(one);
        assertThat(setting(false).required()).as("one again").isTrue();
    }

    @Test
    void isOnInProduction() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application-production.yaml"));
        Properties production = Objects.requireNonNull(yaml.getObject());
        assertThat(production.get("mubiao.releases.four-eyes")).isEqualTo(true);
    }

    private FourEyesSetting setting(boolean usual) {
        return new FourEyesSetting(
                jdbc,
                mock(SecondPerson.class),
                mock(ReleaseAuditPublisher.class),
                mock(Gate.class),
                Clock.systemUTC(),
                usual);
    }
}
