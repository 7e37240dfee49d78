package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.Contents;
import dev.mubiao.worklist.TaskId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for the administrators, since nobody else was there, comes to whoever is to be asked since then. */
class GainedRightsTests extends ApprovalStory {

    @Autowired
    Delegation delegation;

    @Test
    void whoGainsTheRole() {
        one("UNIT_LEADER");
        Actor somebody = organisation.person("somebody");
        TargetId target = atTheAdministrators("得到岗位");

        change(somebody, true, Set.of(Grant.of(Role.UNIT_LEADER, organisation.unit())), null);

        assertThat(asked(target, actor(somebody))).isTrue();
        assertThat(asked(target, organisation.admin())).isFalse();
        decide(actor(somebody), target, Decision.agree(null, ""));
    }

    @Test
    void whoGetsAnAccountWithTheRole() {
        one("UNIT_LEADER");
        TargetId target = atTheAdministrators("新账号");

        Actor head = organisation.person("head", Grant.of(Role.UNIT_LEADER, organisation.unit()));

        assertThat(asked(target, head)).isTrue();
        assertThat(asked(target, organisation.admin())).isFalse();
    }

    @Test
    void whoseAccountIsOpenedAgain() {
        one("UNIT_LEADER");
        Actor head = organisation.person("head", Grant.of(Role.UNIT_LEADER, organisation.unit()));
        change(head, false, head.grants(), null);
        TargetId target = atTheAdministrators("重新启用");

        change(head, true, head.grants(), null);

        assertThat(asked(target, head)).isTrue();
        assertThat(asked(target, organisation.admin())).isFalse();
    }

    @Test
    void theOfficeThatLooksAfterTheUnitNow() {
        one("FINANCE_REVIEWER");
        TargetId target = submitted("换科室");
        assertThat(asked(target, finance)).isTrue();
        TaskId task = task(finance, target);
        claims.claim(finance, task);
        OfficeId other = administration.createOffice(
                organisation.admin(),
                "other" + organisation.unit().value().toString().substring(0, 30),
                "农业科");
        Actor reviewerThere = organisation.person("there", Grant.of(Role.FINANCE_REVIEWER, other));

        administration.changeUnit(
                organisation.admin(),
                organisation.unit(),
                new UnitDetails(directory.unit(organisation.unit()).code(), "换了科室的单位", null, other));

        assertThat(asked(target, reviewerThere)).isTrue();
        assertThat(asked(target, finance)).isFalse();
        decide(reviewerThere, target, Decision.agree(null, ""));
    }

    @Test
    void theDepartmentThatSupervisesTheUnitNow() {
        one("DEPARTMENT:UNIT_LEADER");
        UnitId department = administration.createUnit(
                organisation.admin(),
                new UnitDetails("dep" + organisation.unit().value(), "主管局", null, organisation.office()));
        Actor head = organisation.person("head", Grant.of(Role.UNIT_LEADER, department));
        TargetId target = atTheAdministrators("换主管部门");

        administration.changeUnit(
                organisation.admin(),
                organisation.unit(),
                new UnitDetails(directory.unit(organisation.unit()).code(), "下属单位", department, organisation.office()));

        assertThat(asked(target, head)).isTrue();
        assertThat(asked(target, organisation.admin())).isFalse();
    }

    @Test
    void theSuperiorWhomThePreparerHasNow() {
        one("SUPERIOR");
        TargetId target = atTheAdministrators("有了上级");

        change(preparer, true, preparer.grants(), finance);

        assertThat(asked(target, finance)).isTrue();
        assertThat(asked(target, organisation.admin())).isFalse();
    }

    @Test
    void thePersonWhomTheFormNamesNow() {
        one("CONTACT");
        Actor named = organisation.person("contact", Grant.of(Role.UNIT_REVIEWER, organisation.unit()));
        TargetId target = atTheAdministrators("联系人");

        Person person = directory.person(named.id());
        administration.changePerson(
                organisation.admin(),
                person.id(),
                new PersonDetails(
                        person.loginName(),
                        Contents.complete("联系人").header().contact().name(),
                        true,
                        person.grants()));

        assertThat(asked(target, named)).isTrue();
    }

    @Test
    void aSecondReviewerWhereOnlyTheSubmitterWasOne() {
        one("UNIT_LEADER");
        change(preparer, true, both(preparer, Grant.of(Role.UNIT_LEADER, organisation.unit())), null);
        TargetId target = atTheAdministrators("只有本人");

        Actor head = organisation.person("head", Grant.of(Role.UNIT_LEADER, organisation.unit()));

        assertThat(asked(target, head)).isTrue();
        assertThat(asked(target, organisation.admin())).isFalse();
    }

    @Test
    void whatSomebodyClaimedOrHasStaysHis() {
        one("UNIT_LEADER");
        TargetId claimed = atTheAdministrators("已签收");
        claims.claim(organisation.admin(), task(organisation.admin(), claimed));

        organisation.person("head", Grant.of(Role.UNIT_LEADER, organisation.unit()));

        assertThat(asked(claimed, organisation.admin())).isTrue();
        one("UNIT_REVIEWER");
        TargetId usual = submitted("照常");
        TaskId task = task(reviewer, usual);
        organisation.unitReviewer("another");
        assertThat(task(reviewer, usual)).isEqualTo(task);
    }

    /** A person who was chosen, and a signature, are no fallback. */
    @Test
    void whatWasTransferredAndWhatSomebodyHasSignedStays() {
        one("UNIT_LEADER");
        TargetId transferred = atTheAdministrators("已转办");
        delegation.transfer(
                CommandId.random(), organisation.admin(), task(organisation.admin(), transferred), reviewer.id(), "出差");
        assertThat(asked(transferred, reviewer)).isTrue();
        Actor first = organisation.person("first", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        organisation.person("second", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        release(new TestProcess()
                .review("only", "OFFICE_LEADER", "countersign", "all")
                .publication()
                .flow("start", "only", "publication")
                .flow("correction", "only")
                .model());
        TargetId signed = submitted("已签一半");
        decide(first, signed, Decision.agree(null, "同意"));

        Actor third = organisation.person(
                "third",
                Grant.of(Role.UNIT_LEADER, organisation.unit()),
                Grant.of(Role.OFFICE_LEADER, organisation.office()));

        assertThat(asked(transferred, reviewer)).isTrue();
        assertThat(asked(transferred, third)).isFalse();
        assertThat(asked(signed, third)).isFalse();
        assertThat(asked(signed, first)).isFalse();
    }

    private TargetId atTheAdministrators(String name) {
        TargetId target = submitted(name);
        assertThat(asked(target, organisation.admin())).isTrue();
        return target;
    }

    private Set<Grant> both(Actor actor, Grant further) {
        return Stream.concat(actor.grants().stream(), Stream.of(further)).collect(Collectors.toSet());
    }

    private Actor actor(Actor before) {
        return directory.person(before.id()).actor();
    }

    private void change(Actor actor, boolean enabled, Set<Grant> grants, Actor superior) {
        administration.changePerson(
                organisation.admin(),
                actor.id(),
                new PersonDetails(
                        actor.loginName(),
                        actor.displayName(),
                        enabled,
                        grants,
                        "",
                        superior == null ? null : superior.id()));
    }

    private boolean asked(TargetId target, Actor actor) {
        return todo(actor).stream().anyMatch(item -> item.target().id().equals(target));
    }

    private void one(String who) {
        release(new TestProcess()
                .review("only", who)
                .publication()
                .flow("start", "only", "publication")
                .flow("correction", "only")
                .model());
    }
}
