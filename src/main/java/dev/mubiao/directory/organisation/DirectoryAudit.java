package dev.mubiao.directory.organisation;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeDetails;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.AccountActs;
import dev.mubiao.platform.MessageText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says in the audit trail what was done: to whose account, which role for which unit, what it was before and is now. What
 * gives power over an account is kept besides, for those who judge whether two people are independent.
 */
@Component
class DirectoryAudit {

    private static final String CODE = "directory.admin.code";

    private final DirectoryEventPublisher events;
    private final AccountActs acts;
    private final Directory directory;

    DirectoryAudit(DirectoryEventPublisher events, AccountActs acts, Directory directory) {
        this.events = events;
        this.acts = acts;
        this.directory = directory;
    }

    void created(Actor by, OfficeId id, OfficeDetails details) {
        events.record(
                by,
                DirectoryEvent.OfficeChanged::new,
                id.value(),
                "directory.audit.office.created",
                details.code(),
                details.name());
    }

    void changed(Actor by, OfficeId id, OfficeDetails before, OfficeDetails after) {
        field(by, DirectoryEvent.OfficeChanged::new, id.value(), after.name(), CODE, before.code(), after.code());
        field(
                by,
                DirectoryEvent.OfficeChanged::new,
                id.value(),
                after.name(),
                "directory.admin.office.name",
                before.name(),
                after.name());
    }

    void created(Actor by, UnitId id, UnitDetails details) {
        events.record(
                by,
                DirectoryEvent.UnitChanged::new,
                id.value(),
                "directory.audit.unit.created",
                details.code(),
                details.name());
    }

    void changed(Actor by, UnitId id, UnitDetails before, UnitDetails after) {
        unit(by, id, after, CODE, before.code(), after.code());
        unit(by, id, after, "directory.admin.unit.name", before.name(), after.name());
        unit(
                by,
                id,
                after,
                "directory.admin.unit.department",
                name(before.supervisingDepartment()),
                name(after.supervisingDepartment()));
        unit(
                by,
                id,
                after,
                "directory.admin.unit.office",
                directory.office(before.office()).name(),
                directory.office(after.office()).name());
    }

    private void unit(Actor by, UnitId id, UnitDetails unit, String label, String before, String after) {
        field(by, DirectoryEvent.UnitChanged::new, id.value(), unit.name(), label, before, after);
    }

    private void field(
            Actor by,
            DirectoryEventPublisher.EventOf event,
            UUID subject,
            Object whose,
            String label,
            String before,
            String after) {
        if (!before.equals(after)) {
            events.record(
                    by,
                    event,
                    subject,
                    "directory.audit.changed",
                    whose,
                    new MessageText(label),
                    told(before),
                    told(after));
        }
    }

    void opened(Actor by, PersonId id, PersonDetails details) {
        acts.add(by.id(), id, AccountActs.Kind.ACCOUNT);
        record(by, DirectoryEvent.AccountOpened::new, id, "directory.audit.account.opened", details);
        roles(by, DirectoryEvent.RoleGiven::new, id, "directory.audit.role.given", details, details.grants());
    }

    void installed(Actor by, PersonId id, PersonDetails details) {
        record(by, DirectoryEvent.AccountOpened::new, id, "directory.audit.account.first", details);
        roles(by, DirectoryEvent.RoleGiven::new, id, "directory.audit.role.given", details, details.grants());
    }

    void passwordReset(Actor by, PersonId id, PersonDetails details) {
        acts.add(by.id(), id, AccountActs.Kind.PASSWORD);
        record(by, DirectoryEvent.PasswordReset::new, id, "directory.audit.account.password", details);
    }

    void changed(Actor by, PersonId id, PersonChange change) {
        PersonDetails before = change.before();
        PersonDetails after = change.after();
        if (change.makesAdministrator()) {
            acts.add(by.id(), id, AccountActs.Kind.ROLE);
        }
        person(by, id, after, "directory.admin.person.login", before.loginName(), after.loginName());
        person(by, id, after, "directory.admin.person.name", before.displayName(), after.displayName());
        person(by, id, after, "directory.admin.person.email", before.email(), after.email());
        person(by, id, after, "directory.admin.person.superior", name(before.superior()), name(after.superior()));
        if (before.enabled() && !after.enabled()) {
            record(by, DirectoryEvent.AccountClosed::new, id, "directory.audit.account.closed", after);
        } else if (!before.enabled() && after.enabled()) {
            record(by, DirectoryEvent.AccountReopened::new, id, "directory.audit.account.reopened", after);
        }
        roles(by, DirectoryEvent.RoleGiven::new, id, "directory.audit.role.given", after, change.rolesGiven());
        roles(by, DirectoryEvent.RoleTaken::new, id, "directory.audit.role.taken", after, change.rolesTaken());
    }

    private void roles(
            Actor by,
            DirectoryEventPublisher.EventOf event,
            PersonId id,
            String key,
            PersonDetails person,
            Set<Grant> grants) {
        for (Grant grant : grants) {
            events.record(by, event, id.value(), key, person.displayName(), person.loginName(), role(grant));
        }
    }

    private void record(
            Actor by, DirectoryEventPublisher.EventOf event, PersonId id, String key, PersonDetails person) {
        events.record(by, event, id.value(), key, person.displayName(), person.loginName());
    }

    private void person(Actor by, PersonId id, PersonDetails person, String label, String before, String after) {
        MessageText whose =
                new MessageText("directory.audit.beside", List.of(person.displayName(), person.loginName()));
        field(by, DirectoryEvent.AccountChanged::new, id.value(), whose, label, before, after);
    }

    /** Nothing is said to be nothing. */
    private static Object told(String value) {
        return value.isEmpty() ? new MessageText("directory.stale.nothing") : value;
    }

    private String name(@Nullable UnitId id) {
        return id == null ? "" : directory.unit(id).name();
    }

    private String name(@Nullable PersonId id) {
        return id == null ? "" : directory.person(id).displayName();
    }

    /** With its unit or office. */
    private MessageText role(Grant grant) {
        MessageText role = new MessageText(grant.role().key());
        UnitId unit = grant.unit();
        OfficeId office = grant.office();
        if (unit == null && office == null) {
            return role;
        }
        String place = unit == null
                ? directory.office(Objects.requireNonNull(office)).name()
                : directory.unit(unit).name();
        return new MessageText("directory.audit.beside", List.of(role, place));
    }
}
