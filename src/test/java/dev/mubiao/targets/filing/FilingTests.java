package dev.mubiao.targets.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.lifecycle.Adjustments;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Cycles open and close on dates; a late filing needs permission. */
@PortalTest
class FilingTests {

    private static final BudgetYear YEAR = new BudgetYear(2026);

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetLifecycle lifecycle;

    @Autowired
    Adjustments adjustments;

    @Autowired
    FilingCalendar filingCalendar;

    @Autowired
    LateFilingPermissions permissions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MessageSource messages;

    Organisation organisation;
    Actor preparer;
    LocalDate today;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        today = filingCalendar.today();
    }

    @AfterEach
    void openTheYear() {
        if (filingCalendar.of(organisation.admin(), YEAR).isPresent()) {
            filingCalendar.remove(organisation.admin(), YEAR);
        }
    }

    @Test
    void aYearWithoutACycleIsOpen() {
        assertThat(submit(draft()).number()).isEqualTo(1);
    }

    @Test
    void theFirstAndTheLastDayAreOpen() {
        cycle(today, today);

        assertThat(submit(draft()).number()).isEqualTo(1);
    }

    @Test
    void beforeTheOpeningItIsSaidWhenItOpens() {
        cycle(today.plusDays(1), today.plusDays(9));
        TargetId draft = draft();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> submit(draft));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(text(refusal)).contains("2026 年度", "将于 " + today.plusDays(1), "系统管理员");
        assertThat(status(draft)).isEqualTo(TargetStatus.DRAFT);
    }

    @Test
    void afterTheClosingItIsSaidWhomToAsk() {
        cycle(today.minusDays(9), today.minusDays(1));
        organisation.person("head", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        TargetId draft = draft();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> submit(draft));

        assertThat(text(refusal))
                .contains(
                        "已于 " + today.minusDays(1) + " 截止",
                        directory.office(organisation.office()).name() + "负责人某head");
        assertThat(status(draft)).isEqualTo(TargetStatus.DRAFT);
    }

    @Test
    void leaveOpensTheYearForOneUnitUntilItsLastDay() {
        cycle(today.minusDays(9), today.minusDays(1));
        permissions.grant(organisation.admin(), null, organisation.unit(), YEAR, today, "上级资金年中下达");
        Organisation other = new Organisation(administration, directory);
        TargetId foreign = drafts.create(other.preparer(), other.unit(), Contents.complete("别家项目"));

        assertThat(submit(draft()).number()).isEqualTo(1);
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> transaction.execute(status -> lifecycle.submit(other.preparer(), foreign)))
                        .key())
                .isEqualTo("targets.filing.closed");

        permissions.revoke(organisation.admin(), organisation.unit(), YEAR);
        TargetId second = draft();
        assertThat(catchThrowableOfType(Refusal.class, () -> submit(second)).key())
                .isEqualTo("targets.filing.closed");
    }

    @Test
    void whatCameBackIsResubmittedAfterTheClosing() {
        TargetId target = draft();
        submit(target);
        transaction.executeWithoutResult(
                status -> lifecycle.returnToPreparer(organisation.unitReviewer("reviewer"), target));
        cycle(today.minusDays(9), today.minusDays(1));

        assertThat(submit(target).number()).isEqualTo(2);
    }

    @Test
    void whatIsPublishedIsAdjustedAfterTheClosing() {
        TargetId target = draft();
        submit(target);
        transaction.executeWithoutResult(status -> {
            lifecycle.approve(organisation.financeReviewer(), target);
            lifecycle.publish(organisation.publisher(), target);
        });
        cycle(today.minusDays(9), today.minusDays(1));
        adjustments.start(preparer, target);

        assertThat(submit(target).number()).isEqualTo(2);
    }

    @Test
    void whatWasWithdrawnIsADraftLikeOthers() {
        TargetId target = draft();
        submit(target);
        transaction.executeWithoutResult(status -> lifecycle.withdraw(preparer, target));
        cycle(today.minusDays(9), today.minusDays(1));

        assertThat(catchThrowableOfType(Refusal.class, () -> submit(target)).key())
                .isEqualTo("targets.filing.closed");
    }

    @Test
    void leaveIsGrantedByTheHeadOfTheOfficeAndNobodyBesideHim() {
        Actor head = organisation.person("head", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        OfficeId elsewhere = administration.createOffice(
                organisation.admin(), "o" + organisation.office().value(), "别的科室");
        Actor otherHead = organisation.person("otherHead", Grant.of(Role.OFFICE_LEADER, elsewhere));

        permissions.grant(head, null, organisation.unit(), YEAR, today, "理由");

        assertThat(permissions.of(head, YEAR)).singleElement().satisfies(lateFiling -> {
            assertThat(lateFiling.granterName()).isEqualTo(head.displayName());
            assertThat(lateFiling.lastDay()).isEqualTo(today);
        });
        assertThat(permissions.of(otherHead, YEAR)).isEmpty();
        for (Actor somebody : List.of(otherHead, preparer, organisation.financeReviewer(), organisation.publisher())) {
            assertThat(catchThrowableOfType(
                                    Refusal.class,
                                    () -> permissions.grant(somebody, null, organisation.unit(), YEAR, today, "理由"))
                            .kind())
                    .isEqualTo(Refusal.Kind.DENIED);
            assertThat(catchThrowableOfType(
                                    Refusal.class, () -> permissions.revoke(somebody, organisation.unit(), YEAR))
                            .kind())
                    .isEqualTo(Refusal.Kind.DENIED);
        }
    }

    @Test
    void leaveNeedsAReasonAndADayToCome() {
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> permissions.grant(
                                        organisation.admin(), null, organisation.unit(), YEAR, today, "  "))
                        .key())
                .isEqualTo("targets.filing.leave.reason");
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> permissions.grant(
                                        organisation.admin(),
                                        null,
                                        organisation.unit(),
                                        YEAR,
                                        today.minusDays(1),
                                        "理由"))
                        .key())
                .isEqualTo("targets.filing.leave.past");
    }

    @Test
    void cyclesAreKeptByAdministratorsAndReadByEverybody() {
        cycle(today, today.plusDays(3));

        assertThat(filingCalendar.of(preparer, YEAR)).get().satisfies(cycle -> {
            assertThat(cycle.opens()).isEqualTo(today);
            assertThat(cycle.closes()).isEqualTo(today.plusDays(3));
        });
        Actor head = organisation.person("head", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        assertThat(catchThrowableOfType(Refusal.class, () -> filingCalendar.set(head, YEAR, today, today))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
        assertThat(catchThrowableOfType(Refusal.class, () -> filingCalendar.remove(head, YEAR))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
        assertThat(catchThrowableOfType(Refusal.class, () -> cycle(today, today.minusDays(1)))
                        .key())
                .isEqualTo("targets.filing.closesFirst");
        assertThat(catchThrowableOfType(Refusal.class, () -> cycle(today, LocalDate.of(9999, 12, 31)))
                        .key())
                .isEqualTo("platform.date.bounds");
        assertThat(catchThrowableOfType(Refusal.class, () -> cycle(LocalDate.of(2006, 3, 1), today))
                        .key())
                .isEqualTo("targets.filing.farOff");
    }

    private void cycle(LocalDate opens, LocalDate closes) {
        filingCalendar.set(organisation.admin(), YEAR, opens, closes);
    }

    private TargetId draft() {
        return drafts.create(preparer, organisation.unit(), Contents.complete("校舍维修"));
    }

    private Revision submit(TargetId target) {
        return transaction.execute(status -> lifecycle.submit(preparer, target));
    }

    private TargetStatus status(TargetId target) {
        return transaction.execute(tx -> lifecycle.target(target).status());
    }

    private String text(Refusal refusal) {
        return messages.getMessage(refusal.key(), refusal.arguments(), Locale.CHINESE);
    }
}
