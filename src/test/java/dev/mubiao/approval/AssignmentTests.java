package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who decides a step, by each of the ways in which it can say so, and who if nobody can. */
class AssignmentTests extends ApprovalStory {

    @Autowired
    UpcomingSteps upcomingSteps;

    @Test
    void theHeadOfTheUnit() {
        Actor head = organisation.person("head", Grant.of(Role.UNIT_LEADER, organisation.unit()));
        one("UNIT_LEADER");

        assertThat(asked(submitted("负责人"), head)).isTrue();
    }

    @Test
    void theReviewersOfTheSupervisingDepartment() {
        UnitId department = administration.createUnit(
                organisation.admin(),
                new UnitDetails("dep" + organisation.unit().value(), "主管局", null, organisation.office()));
        administration.changeUnit(
                organisation.admin(),
                organisation.unit(),
                new UnitDetails(directory.unit(organisation.unit()).code(), "下属单位", department, organisation.office()));
        Actor above = organisation.person("above", Grant.of(Role.UNIT_REVIEWER, department));
        one("DEPARTMENT:UNIT_REVIEWER");

        TargetId target = submitted("主管部门");

        assertThat(asked(target, above)).isTrue();
        assertThat(asked(target, reviewer)).isFalse();
        decide(above, target, Decision.agree(null, ""));
        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
    }

    @Test
    void whoReviewsForAnotherUnitHasNothingToDoHere() {
        UnitId department = administration.createUnit(
                organisation.admin(),
                new UnitDetails("dep" + organisation.office().value(), "主管局", null, organisation.office()));
        administration.changeUnit(
                organisation.admin(),
                organisation.unit(),
                new UnitDetails(directory.unit(organisation.unit()).code(), "下属单位", department, organisation.office()));
        Actor above = organisation.person("above", Grant.of(Role.UNIT_REVIEWER, department));
        one("UNIT_REVIEWER");
        TaskId task = task(reviewer, submitted("本单位审核"));

        assertThat(catchThrowableOfType(Refusal.class, () -> claims.claim(above, task))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
    }

    @Test
    void peopleByNameAndTheFallbackForThoseWhoMayNot() {
        Actor other = new dev.mubiao.testing.Organisation(administration, directory).financeReviewer();
        one("PEOPLE:" + finance.loginName() + "," + reviewer.loginName());
        TargetId both = submitted("具名");
        assertThat(asked(both, finance)).isTrue();
        assertThat(asked(both, reviewer)).isTrue();
        decide(finance, both, Decision.agree(null, ""));
        assertThat(asked(both, reviewer)).as("the first is enough").isFalse();

        one("PEOPLE:" + other.loginName(), "fallback", "PEOPLE:" + reviewer.loginName());
        assertThat(asked(submitted("后备"), reviewer)).isTrue();
        one("PEOPLE:" + other.loginName());
        assertThat(asked(submitted("无人"), organisation.admin())).isTrue();
    }

    @Test
    void theSuperiorOfThePreparer() {
        superior(preparer, finance);
        one("SUPERIOR");

        assertThat(asked(submitted("上级"), finance)).isTrue();
    }

    @Test
    void whoDecidedBefore() {
        deploy(new TestProcess()
                .review("first", "FINANCE_REVIEWER")
                .review("again", "PREVIOUS")
                .publication()
                .flow("start", "first", "again", "publication")
                .flow("correction", "first"));
        TargetId target = submitted("上一办理人");
        decide(finance, target, Decision.agree(null, ""));

        assertThat(todo(finance))
                .singleElement()
                .satisfies(item -> assertThat(item.step().key()).isEqualTo("again"));
    }

    @Test
    void thePersonWhomTheFormNames() {
        one("CONTACT");
        Actor named = organisation.person("contact", Grant.of(Role.UNIT_REVIEWER, organisation.unit()));
        rename(
                named,
                dev.mubiao.testing.Contents.complete("联系人").header().contact().name());

        assertThat(asked(submitted("联系人"), named)).isTrue();
    }

    @Test
    void ifTheDeciderIsTheSubmitterHisSuperiorDecidesOrNobody() {
        superior(preparer, finance);
        one("PEOPLE:" + preparer.loginName(), "whenSubmitter", "superior");
        assertThat(asked(submitted("上级代替"), finance)).isTrue();

        one("PEOPLE:" + preparer.loginName(), "whenSubmitter", "skip");
        TargetId skipped = submitted("跳过");
        assertThat(target(skipped).status()).isEqualTo(TargetStatus.APPROVED);
        assertThat(acts(skipped)).containsExactly(ApprovalAction.SUBMIT, ApprovalAction.PASS);

        one("PEOPLE:" + preparer.loginName());
        assertThat(asked(submitted("管理员"), organisation.admin())).isTrue();
    }

    @Test
    void whoHasAgreedNeedNotAgreeAgainWhereOnceIsEnough() {
        deploy(new TestProcess()
                .review("first", "FINANCE_REVIEWER")
                .review("again", "FINANCE_REVIEWER", "repeat", "once")
                .review("each", "FINANCE_REVIEWER")
                .publication()
                .flow("start", "first", "again", "each", "publication")
                .flow("correction", "first"));
        TargetId target = submitted("去重");

        decide(finance, target, Decision.agree(null, ""));

        assertThat(acts(target)).containsExactly(ApprovalAction.SUBMIT, ApprovalAction.AGREE, ApprovalAction.PASS);
        assertThat(todo(finance)).extracting(item -> item.step().key()).containsExactly("each");
    }

    @Test
    void theDraftShowsWhoComesNext() {
        deploy(new TestProcess()
                .review("one", "UNIT_REVIEWER")
                .review("two", "FINANCE_REVIEWER", "countersign", "all")
                .publication()
                .flow("start", "one", "two", "publication")
                .flow("correction", "one"));

        assertThat(upcomingSteps.of(preparer, draft("预览")))
                .containsExactly(
                        new UpcomingSteps.Coming("one", List.of(reviewer.displayName()), false),
                        new UpcomingSteps.Coming("two", List.of(finance.displayName()), true),
                        new UpcomingSteps.Coming("publication", publishers(), false));
    }

    private List<String> publishers() {
        return directory.holders(Role.PUBLISHER, organisation.unit()).stream()
                .map(Person::displayName)
                .toList();
    }

    private void one(String who, String... further) {
        deploy(new TestProcess()
                .review("only", who, further)
                .publication()
                .flow("start", "only", "publication")
                .flow("correction", "only"));
    }

    private void deploy(TestProcess process) {
        release(process.model());
    }

    private boolean asked(TargetId target, Actor actor) {
        return todo(actor).stream().anyMatch(item -> item.target().id().equals(target));
    }

    private void superior(Actor actor, Actor above) {
        change(actor, actor.displayName(), above);
    }

    private void rename(Actor actor, String name) {
        change(actor, name, null);
    }

    private void change(Actor actor, String name, Actor above) {
        Person person = directory.person(actor.id());
        administration.changePerson(
                organisation.admin(),
                person.id(),
                new PersonDetails(
                        person.loginName(), name, true, person.grants(), "", above == null ? null : above.id()));
    }
}
