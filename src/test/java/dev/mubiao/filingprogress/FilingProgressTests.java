package dev.mubiao.filingprogress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.filingprogress.FilingReminderResult.Outcome;
import dev.mubiao.notices.FilingDue;
import dev.mubiao.notices.PersonalNotices;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.filing.FilingCalendar;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Crowd;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has filed, and who is reminded. */
@PortalTest
@RecordApplicationEvents
class FilingProgressTests {

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
    TransactionTemplate transaction;

    @Autowired
    FilingProgress progress;

    @Autowired
    FilingReminders reminders;

    @Autowired
    FilingCalendar filingCalendar;

    @Autowired
    PersonalNotices notices;

    @Autowired
    Substitutions substitutions;

    @Autowired
    ApplicationEvents events;

    Organisation organisation;
    Actor preparer;
    Actor head;
    UnitId other;

    @BeforeEach
    void foundAnOfficeWithTwoUnits() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        head = organisation.person("head", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        other = organisation.subordinateUnit();
    }

    @AfterEach
    void openTheYear() {
        if (filingCalendar.of(organisation.admin(), YEAR).isPresent()) {
            filingCalendar.remove(organisation.admin(), YEAR);
        }
    }

    @Test
    void countsEachUnitsTargetsByState() {
        draft("甲");
        TargetId submitted = draft("乙");
        submit(submitted);
        TargetId returned = draft("丙");
        submit(returned);
        transaction.executeWithoutResult(status -> lifecycle.returnToPreparer(head, returned));
        drafts.discard(preparer, draft("丁"));

        List<UnitFilingProgress> lines = progress.of(head, YEAR);

        assertThat(lines).extracting(line -> line.unit().id()).containsExactly(organisation.unit(), other);
        assertThat(lines.get(0).counts())
                .isEqualTo(Map.of(TargetStatus.DRAFT, 1L, TargetStatus.UNIT_REVIEW, 1L, TargetStatus.RETURNED, 1L));
        assertThat(lines.get(0).filed()).isTrue();
        assertThat(lines.get(0).draftsShown()).isFalse();
        assertThat(lines.get(1).counts()).isEmpty();
        assertThat(lines.get(1).filed()).isFalse();
        assertThat(progress.of(head, new BudgetYear(2031)).get(0).counts()).isEmpty();
    }

    @Test
    void draftsAloneAreNotFiled() {
        draft("甲");

        assertThat(progress.of(head, YEAR).get(0).filed()).isFalse();
    }

    @Test
    void showsTheUnitsThatTheReaderMayRead() {
        Actor elsewhere = new Organisation(administration, directory).financeReviewer();
        Actor auditor = organisation.person("auditor", Grant.of(Role.AUDITOR));
        Actor sub = organisation.person("sub", Grant.of(Role.PREPARER, other));

        assertThat(units(elsewhere)).doesNotContain(organisation.unit(), other);
        assertThat(units(auditor)).contains(organisation.unit(), other);
        assertThat(units(preparer)).as("its own, and those it supervises").containsExactly(organisation.unit(), other);
        assertThat(units(sub)).containsExactly(other);
        assertThat(units(organisation.person("nobody"))).isEmpty();
    }

    @Test
    void remindsThePreparersOfWhoeverHasNotFiledOnceAWorkingDay() {
        filingCalendar.set(
                organisation.admin(),
                YEAR,
                filingCalendar.today(),
                filingCalendar.today().plusDays(5));
        Actor sub = organisation.person("sub", Grant.of(Role.PREPARER, other));
        submit(draft("甲"));

        assertThat(outcomes(head)).isEqualTo(Map.of(other, Outcome.REMINDED));
        assertThat(outcomes(head)).isEqualTo(Map.of(other, Outcome.ALREADY));

        assertThat(events.stream(FilingReminder.class)).singleElement().satisfies(reminder -> {
            assertThat(reminder.to()).containsExactly(sub.id());
            assertThat(reminder.unit()).isEqualTo(other);
            assertThat(reminder.closes()).isEqualTo(filingCalendar.today().plusDays(5));
            assertThat(reminder.byName()).isEqualTo(head.displayName());
        });
        assertThat(notices.list(sub.id(), true, 0, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeRequested.Kind.FILING_REMINDER);
            assertThat(notice.about().target()).isNull();
            assertThat(notice.about().subject()).isEqualTo("下属单位");
            assertThat(notice.by()).isEqualTo(head.displayName());
            assertThat(notice.filing())
                    .isEqualTo(new FilingDue(other, YEAR, filingCalendar.today().plusDays(5)));
        });
        assertThat(notices.unread(preparer.id())).isZero();
        assertThat(progress.of(head, YEAR).get(1).remindedAt()).isNotNull();
        assertThat(progress.of(head, YEAR).get(0).remindedAt()).isNull();
    }

    @Test
    void remindsNobodyWhoStandsInForAnotherRole() {
        Actor substitute = organisation.person("substitute");
        substitutions.appoint(
                organisation.admin(),
                new SubstitutionDetails(
                        preparer.id(),
                        substitute.id(),
                        filingCalendar.today(),
                        filingCalendar.today(),
                        Set.of(Role.UNIT_REVIEWER),
                        true));

        reminders.remind(head, YEAR);

        assertThat(notices.unread(preparer.id())).isEqualTo(1);
        assertThat(notices.unread(substitute.id())).isZero();
    }

    @Test
    void remindsWhoeverStandsInForAPreparerToo() {
        Actor substitute = organisation.person("substitute");
        substitutions.appoint(
                organisation.admin(),
                new SubstitutionDetails(
                        preparer.id(),
                        substitute.id(),
                        filingCalendar.today(),
                        filingCalendar.today(),
                        Set.of(),
                        true));

        reminders.remind(head, YEAR);

        assertThat(notices.list(substitute.id(), true, 0, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.about().subject()).startsWith("实验小学");
            assertThat(notice.filing()).isEqualTo(new FilingDue(organisation.unit(), YEAR, null));
        });
    }

    @Test
    void saysBeforeWhatARoundWouldDo() {
        assertThat(reminders.preview(head, YEAR)).isEqualTo(new FilingReminderPreview(1, 1, 0, 1));
        assertThat(events.stream(FilingReminder.class)).isEmpty();

        reminders.remind(head, YEAR);

        assertThat(reminders.preview(head, YEAR)).isEqualTo(new FilingReminderPreview(0, 0, 1, 1));
        assertThat(notices.unread(preparer.id())).isEqualTo(1);
    }

    @Test
    void aUnitThatFilesIsRemindedNoMore() {
        Actor substitute = organisation.person("substitute");
        substitutions.appoint(
                organisation.admin(),
                new SubstitutionDetails(
                        preparer.id(),
                        substitute.id(),
                        filingCalendar.today(),
                        filingCalendar.today(),
                        Set.of(),
                        true));
        reminders.remind(head, YEAR);
        assertThat(notices.unread(substitute.id())).isEqualTo(1);

        submit(draft("甲"));

        assertThat(notices.unread(preparer.id())).isZero();
        assertThat(notices.unread(substitute.id())).isZero();
        assertThat(notices.list(preparer.id(), false, 0, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.settled()).isTrue();
            assertThat(notice.readAt()).isNull();
        });
    }

    @Test
    void saysThatAUnitHasNobodyToRemind() {
        assertThat(outcomes(head)).isEqualTo(Map.of(organisation.unit(), Outcome.REMINDED, other, Outcome.NOBODY));
        assertThat(events.stream(FilingReminder.class)).hasSize(1);
    }

    @Test
    void remindsNobodyBeforeFilingOpens() {
        filingCalendar.set(
                organisation.admin(),
                YEAR,
                filingCalendar.today().plusDays(1),
                filingCalendar.today().plusDays(5));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> reminders.remind(head, YEAR));

        assertThat(refusal.key()).isEqualTo("filingprogress.remind.ahead");
    }

    @Test
    void isNotForThoseWhoOnlyRead() {
        Actor auditor = organisation.person("auditor", Grant.of(Role.AUDITOR));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> reminders.remind(auditor, YEAR));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED);
    }

    @Test
    void twoWhoRemindAtTheSameMomentTellEachUnitOnce() throws Exception {
        organisation.person("sub", Grant.of(Role.PREPARER, other));

        Crowd.Outcome<Map<UnitId, Outcome>> results = Crowd.does(4, person -> () -> outcomes(head));

        assertThat(results.refusals()).isEmpty();
        assertThat(results.done())
                .hasSize(4)
                .allSatisfy(result -> assertThat(result).containsOnlyKeys(organisation.unit(), other))
                .flatExtracting(Map::values)
                .filteredOn(Outcome.REMINDED::equals)
                .hasSize(2);
    }

    private List<UnitId> units(Actor reader) {
        return progress.of(reader, YEAR).stream()
                .map(UnitFilingProgress::unit)
                .map(BudgetUnit::id)
                .toList();
    }

    private Map<UnitId, Outcome> outcomes(Actor by) {
        return reminders.remind(by, YEAR).stream()
                .collect(java.util.stream.Collectors.toMap(
                        result -> result.unit().id(), FilingReminderResult::outcome));
    }

    private TargetId draft(String name) {
        return drafts.create(preparer, organisation.unit(), Contents.complete(name));
    }

    private void submit(TargetId target) {
        transaction.executeWithoutResult(status -> lifecycle.submit(preparer, target));
    }
}
