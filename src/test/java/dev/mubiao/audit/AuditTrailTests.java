package dev.mubiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AuditTrailTests {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DirectoryAdministration administration;

    @Autowired
    private Directory directory;

    private Organisation organisation;
    private Actor auditor;

    @BeforeEach
    void somebodyReads() {
        organisation = new Organisation(administration, directory);
        auditor = somebody(Role.AUDITOR);
    }

    record SomethingDone(String actor, Instant at, UUID subject, MessageText words) implements AuditedEvent {}

    @Test
    @Transactional
    void keepsWhatWasDoneAndFindsItByWordAndDay() {
        events.publishEvent(done("trail-a", "2026-03-01T08:00:00Z", "100%_done"));
        events.publishEvent(done("trail-a", "2026-03-02T08:00:00Z", "100 done"));
        assertThat(list(new AuditFilter("100%_", null, null, null))).hasSize(1);
        events.publishEvent(done("trail-b", "2026-03-01T08:00:00Z", "发布“老旧小区改造（二期）Ａ区”’s＼"));
        for (String text : List.of("改造(二期)", "a区", "（二期）", "发布　改造", "’s\\")) {
            assertThat(list(new AuditFilter(text, null, null, null))).as(text).hasSize(1);
        }
        assertThat(list(new AuditFilter("改造(三期)", null, null, null))).isEmpty();
        assertThat(list(new AuditFilter("TRAIL-A", "SomethingDone", null, null)))
                .hasSize(2);
        assertThat(list(new AuditFilter("trail-a", null, Instant.parse("2026-03-02T00:00:00Z"), null)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.summary(Locale.CHINESE)).contains("100 done"));
        assertThat(trail.count(auditor, new AuditFilter("trail-a", null, null, Instant.parse("2026-03-02T00:00:00Z"))))
                .isEqualTo(1);
    }

    @Test
    void whatIsRolledBackIsNotInTheTrail() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(done("trail-b", "2026-03-01T08:00:00Z", "undone"));
            status.setRollbackOnly();
        });
        assertThat(trail.count(auditor, new AuditFilter("trail-b", null, null, null)))
                .isZero();
    }

    @Test
    void isReadByAuditorsAndAdministratorsOnly() {
        AuditFilter all = new AuditFilter("", null, null, null);
        trail.count(somebody(Role.ADMINISTRATOR), all);
        assertThatThrownBy(() -> trail.count(somebody(Role.PUBLISHER), all)).isInstanceOf(Refusal.class);
    }

    private List<AuditEntry> list(AuditFilter filter) {
        return trail.list(auditor, filter, PageRequest.of(0, 10));
    }

    private static SomethingDone done(String actor, String at, String summary) {
        // Where there are no bundles, the text stands there with its argument.
        return new SomethingDone(
                actor,
                Instant.parse(at),
                UUID.randomUUID(),
                new MessageText("processadmin.audit.model.one", List.of(summary)));
    }

    private Actor somebody(Role role) {
        return organisation.person(role.name(), Grant.of(role));
    }
}
