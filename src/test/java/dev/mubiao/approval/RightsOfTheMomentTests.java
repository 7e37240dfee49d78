package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.suspension.Suspensions;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.filingprogress.FilingReminders;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.filing.FilingCalendar;
import dev.mubiao.targets.filing.LateFilingPermissions;
import dev.mubiao.testing.Contents;
import dev.mubiao.worklist.TaskId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was read before his rights were taken away, as by a page that is still open, does nothing more with them. */
class RightsOfTheMomentTests extends ApprovalStory {

    @Autowired
    Delegation delegation;

    @Autowired
    Discussion discussion;

    @Autowired
    Reassignments reassignments;

    @Autowired
    Suspensions suspensions;

    @Autowired
    TakeBacks takeBacks;

    @Autowired
    Substitutions substitutions;

    @Autowired
    ActiveSubstitutions activeSubstitutions;

    @Autowired
    FilingCalendar calendar;

    @Autowired
    LateFilingPermissions lateFilings;

    @Autowired
    FilingReminders reminders;

    @Test
    void aClosedAccountDoesNothing() {
        Actor other = organisation.unitReviewer("other");
        TargetId target = submitted("账号停用");
        TargetId draft = draft("账号停用草稿");
        TaskId task = task(reviewer, target);
        close(reviewer);
        close(preparer);

        Map<String, ThrowingCallable> commands = new LinkedHashMap<>();
        commands.put("decide", () -> decisions.decide(CommandId.random(), reviewer, task, Decision.agree(null, "同意")));
        commands.put("claim", () -> claims.claim(reviewer, task));
        commands.put("release", () -> claims.release(reviewer, task));
        commands.put("transfer", () -> delegation.transfer(CommandId.random(), reviewer, task, other.id(), "请办"));
        commands.put("people", () -> delegation.people(reviewer, task));
        commands.put("remove", () -> delegation.removeSigner(CommandId.random(), reviewer, task, other.id(), "不需要"));
        commands.put(
                "reassign", () -> reassignments.reassign(CommandId.random(), reviewer, task, null, other.id(), "请办"));
        commands.put("comment", () -> discussion.comment(CommandId.random(), reviewer, target, "请补充"));
        commands.put("take back", () -> takeBacks.takeBack(CommandId.random(), reviewer, task));
        commands.put("submit", () -> submissions.submit(CommandId.random(), preparer, draft, null));
        commands.put("create", () -> drafts.create(preparer, organisation.unit(), Contents.complete("又一个")));
        commands.put("discard", () -> drafts.discard(preparer, draft));
        commands.put("withdraw", () -> submissions.withdraw(CommandId.random(), preparer, target));

        commands.forEach((name, command) -> assertRefused(name, "directory.closed", command));
        assertThat(publications.publish(CommandId.random(), closed(publisher), List.of(target)))
                .singleElement()
                .satisfies(result -> assertThat(result.refusal())
                        .isNotNull()
                        .extracting(Refusal::key)
                        .isEqualTo("directory.closed"));
        assertThat(targets.target(other, target).status()).isEqualTo(TargetStatus.UNIT_REVIEW);
    }

    @Test
    void aLostRoleDoesNothing() {
        Actor boss = organisation.person("boss", Grant.of(Role.ADMINISTRATOR));
        TargetId target = submitted("角色取消");
        TaskId task = task(reviewer, target);
        change(reviewer, Set.of());
        change(boss, Set.of());

        assertRefusal("decide", () -> decisions.decide(CommandId.random(), reviewer, task, Decision.agree(null, "同意")));
        assertRefusal("claim", () -> claims.claim(reviewer, task));
        assertRefused("suspend", "directory.gate.denied.ADMINISTER", () -> suspensions.suspend(boss, target, "核对"));
        assertRefused("free", "directory.gate.denied.ADMINISTER", () -> claims.free(boss, task));
        assertThat(target(target).status()).isEqualTo(TargetStatus.UNIT_REVIEW);
    }

    @Test
    void whatConcernsNoTargetIsJudgedByTheRightsOfThisMoment() {
        Actor boss = organisation.person("boss", Grant.of(Role.ADMINISTRATOR));
        BudgetYear year = new BudgetYear(today().getYear() + 1);
        change(boss, Set.of());
        close(reviewer);

        assertRefused(
                "calendar",
                "directory.gate.denied.ADMINISTER",
                () -> calendar.set(boss, year, today(), today().plusDays(30)));
        assertRefused(
                "directory", "directory.gate.denied.ADMINISTER", () -> administration.createOffice(boss, "new", "新科室"));
        assertRefused("exemption", "directory.gate.denied.ADMINISTER", () -> exemptions.list(boss));
        assertRefused(
                "late filing",
                "directory.gate.denied.GRANT_LATE_FILING",
                () -> lateFilings.grant(boss, null, organisation.unit(), year, today().plusDays(3), "灾情"));
        assertRefused("reminder", "directory.gate.denied.REMIND_FILING", () -> reminders.remind(boss, year));
        assertRefused(
                "substitute of another",
                "directory.gate.denied.ADMINISTER",
                () -> substitutions.appoint(boss, deputyOf(finance)));
        assertRefused("own substitute", "directory.closed", () -> substitutions.appoint(reviewer, deputyOf(reviewer)));
    }

    private SubstitutionDetails deputyOf(Actor person) {
        return new SubstitutionDetails(person.id(), preparer.id(), today(), today().plusDays(3), Set.of(), true);
    }

    @Test
    void anEndedSubstitutionDoesNothing() {
        Actor deputy = organisation.person("deputy");
        UUID substitution = substitutions.appoint(
                reviewer,
                new SubstitutionDetails(reviewer.id(), deputy.id(), today(), today().plusDays(3), Set.of(), true));
        Actor standingIn = activeSubstitutions.actor(directory.person(deputy.id()));
        TargetId target = submitted("代理结束");
        TaskId task = task(standingIn, target);
        substitutions.end(reviewer, substitution);

        assertRefusal(
                "decide", () -> decisions.decide(CommandId.random(), standingIn, task, Decision.agree(null, "同意")));
        assertThat(target(target).status()).isEqualTo(TargetStatus.UNIT_REVIEW);
    }

    /** A token of the API may carry less than its owner has. */
    @Test
    void whoAskedWithFewerRolesGetsNoMoreOfThem() {
        TargetId target = submitted("权限较少");
        TaskId task = task(reviewer, target);
        Actor less = new Actor(reviewer.id(), reviewer.loginName(), reviewer.displayName(), Set.of());

        assertRefusal("decide", () -> decisions.decide(CommandId.random(), less, task, Decision.agree(null, "同意")));
        assertThatCode(() -> decide(reviewer, target, Decision.agree(null, "同意")))
                .doesNotThrowAnyException();
    }

    private Actor closed(Actor who) {
        close(who);
        return who;
    }

    private void close(Actor who) {
        Person person = directory.person(who.id());
        administration.changePerson(
                organisation.admin(),
                who.id(),
                new PersonDetails(person.loginName(), person.displayName(), false, person.grants()));
    }

    private void change(Actor who, Set<Grant> grants) {
        administration.changePerson(
                organisation.admin(), who.id(), new PersonDetails(who.loginName(), who.displayName(), true, grants));
    }

    private static void assertRefused(String name, String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .as(name)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).as(name).isEqualTo(key));
    }

    /** Whoever may not even read the target any more is told as little as a stranger. */
    private static void assertRefusal(String name, ThrowingCallable command) {
        assertThatThrownBy(command)
                .as(name)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind()).isIn(Refusal.Kind.DENIED, Refusal.Kind.NOT_FOUND));
    }

    private static LocalDate today() {
        return LocalDate.now(WorkingCalendar.ZONE);
    }
}
