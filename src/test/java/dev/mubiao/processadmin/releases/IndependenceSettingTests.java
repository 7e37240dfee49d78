package dev.mubiao.processadmin.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.access.Independence;
import dev.mubiao.directory.access.IndependenceDays;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.releases.ReleaseEvent.IndependenceChanged;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** One administrator lengthens the time in which nobody is independent; it takes two to shorten it. */
@PortalTest
@RecordApplicationEvents
class IndependenceSettingTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    IndependenceSetting setting;

    @Autowired
    Independence independence;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private Organisation organisation;
    private Actor admin;
    private Actor second;

    @BeforeEach
    void nobodyHasDecided() {
        jdbc.sql("update independence_setting set days = null, asked_days = null, asked_by = null")
                .update();
        organisation = new Organisation(administration, directory);
        admin = organisation.admin();
        second = organisation.secondAdmin();
    }

    @Test
    void moreDaysCountAtOnce() {
        assertThat(setting.state(admin)).isEqualTo(new IndependenceDays.State(30, Optional.empty()));

        assertThat(setting.set(admin, 60)).isTrue();

        assertThat(independence.days()).isEqualTo(60);
        assertThat(told()).containsExactly(new MessageText("processadmin.audit.independence.set", List.of(30, 60)));
        assertThat(setting.set(admin, 60)).as("nothing new").isTrue();
        assertThat(told()).hasSize(1);
    }

    @Test
    void fewerDaysTakeASecondAdministratorWhoIsIndependent() {
        Actor own = organisation.person("own", Grant.of(Role.ADMINISTRATOR));
        assertThat(setting.set(admin, 10)).isFalse();
        assertThat(independence.days()).isEqualTo(30);

        assertRefused(Refusal.Kind.DENIED, "processadmin.releases.notSecond", () -> setting.agree(admin));
        assertRefused(Refusal.Kind.DENIED, "processadmin.releases.notSecond", () -> setting.agree(own));
        assertRefused(Refusal.Kind.CONFLICT, "processadmin.independence.asked.before", () -> setting.set(own, 5));
        assertThat(independence.days()).isEqualTo(30);

        setting.agree(second);

        assertThat(independence.days()).isEqualTo(10);
        assertThat(setting.state(admin).asked()).isEmpty();
        assertThat(told())
                .containsExactly(
                        new MessageText("processadmin.audit.independence.asked", List.of(30, 10)),
                        new MessageText("processadmin.audit.independence.agreed", List.of(30, 10)));
    }

    @Test
    void whoeverOpenedAnAccountIsJudgedByTheDaysOfNow() {
        Actor own = organisation.person("own", Grant.of(Role.ADMINISTRATOR));
        jdbc.sql("update account_act set at = :at where person_id = :person")
                .param("at", Instant.now().minus(20, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .param("person", own.id().value())
                .update();
        assertThat(independence.objection(admin.id(), own.id())).isPresent();

        setting.set(admin, 10);
        setting.agree(second);

        assertThat(independence.objection(admin.id(), own.id())).isEmpty();
    }

    @Test
    void whoeverIsAskedMayKeepTheDays() {
        assertRefused(Refusal.Kind.CONFLICT, "processadmin.independence.notAsked", () -> setting.keep(admin));
        setting.set(admin, 1);

        setting.keep(second);

        assertThat(setting.state(admin)).isEqualTo(new IndependenceDays.State(30, Optional.empty()));
        assertRefused(Refusal.Kind.CONFLICT, "processadmin.independence.notAsked", () -> setting.agree(second));
    }

    @Test
    void thereAreBoundsAndOnlyAdministratorsDecide() {
        for (int wanted : List.of(-1, 0, 3661, Integer.MAX_VALUE)) {
            assertRefused(Refusal.Kind.INVALID, "processadmin.independence.bounds", () -> setting.set(admin, wanted));
        }
        assertThat(setting.set(admin, 3660)).isTrue();
        Actor preparer = organisation.preparer();
        assertRefused(Refusal.Kind.DENIED, "directory.gate.denied.ADMINISTER", () -> setting.set(preparer, 3660));
        assertRefused(Refusal.Kind.DENIED, "directory.gate.denied.ADMINISTER", () -> setting.state(preparer));
    }

    private List<MessageText> told() {
        return events.stream(IndependenceChanged.class)
                .map(IndependenceChanged::words)
                .toList();
    }

    private static void assertRefused(Refusal.Kind kind, String key, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.key()).isEqualTo(key);
        });
    }
}
