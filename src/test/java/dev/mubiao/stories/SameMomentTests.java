package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.inbox.BoxLayout;
import dev.mubiao.inbox.BoxLayouts;
import dev.mubiao.inbox.SavedFilter;
import dev.mubiao.inbox.SavedFilters;
import dev.mubiao.notices.MailMode;
import dev.mubiao.notices.MailPreference;
import dev.mubiao.notices.MailPreferences;
import dev.mubiao.notices.NoticeGroup;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Criterion;
import dev.mubiao.prereview.WarningReasons;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.filing.FilingCalendar;
import dev.mubiao.targets.filing.LateFilingPermissions;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Crowd;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is stored once for a key is stored by eight at the same moment: nothing fails, one of them stands. */
@PortalTest
class SameMomentTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    BoxLayouts layouts;

    @Autowired
    SavedFilters filters;

    @Autowired
    MailPreferences preferences;

    @Autowired
    WarningReasons reasons;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    FilingCalendar filingCalendar;

    @Autowired
    LateFilingPermissions permissions;

    private Organisation organisation;
    private Actor somebody;

    @BeforeEach
    void organise() {
        organisation = new Organisation(administration, directory);
        somebody = organisation.preparer();
    }

    @Test
    void theLayoutOfABox() throws Exception {
        Crowd.Outcome<BoxLayout> outcome = Crowd.does(n -> () -> {
            BoxLayout own = BoxLayout.USUAL.withColumns(List.of(new BoxLayout.Column("column" + n, true, null)));
            layouts.keep(somebody, Box.TODO, own);
            return own;
        });
        assertThat(outcome.done()).hasSize(Crowd.PEOPLE).contains(layouts.of(somebody, Box.TODO));
    }

    @Test
    void theNameOfAFilter() throws Exception {
        Crowd.Outcome<SavedFilter> outcome = Crowd.does(
                n -> () -> filters.save(somebody, Box.TODO, "急件", WorkItemFilter.NONE.withText("急" + n), null));
        assertThat(filters.of(somebody, Box.TODO)).isEqualTo(outcome.done()).hasSize(1);
        assertThat(outcome.refusals()).hasSize(Crowd.PEOPLE - 1).containsOnly("inbox.savedFilter.nameTaken");
    }

    @Test
    void howSomebodyIsToldByMail() throws Exception {
        Crowd.Outcome<MailPreference> outcome = Crowd.does(n -> () -> {
            MailPreference own = n % 2 == 0
                    ? new MailPreference(Map.of(NoticeGroup.TASKS, MailMode.OFF), Locale.ENGLISH)
                    : new MailPreference(Map.of(NoticeGroup.TALK, MailMode.OFF), Locale.SIMPLIFIED_CHINESE);
            preferences.choose(somebody.id(), own);
            return own;
        });
        assertThat(outcome.done()).hasSize(Crowd.PEOPLE).contains(preferences.of(somebody.id()));
    }

    @Test
    void theReasonOfAWarning() throws Exception {
        TargetId target = drafts.create(somebody, organisation.unit(), Contents.twoRows("教室修缮"));
        SheetProblem warning = new SheetProblem(
                new FieldRef(Field.OVERVIEW),
                SheetProblem.Severity.WARNING,
                "PR-000",
                Criterion.COMPLETENESS,
                "prereview.some",
                List.of(),
                "",
                null);
        Crowd.Outcome<String> outcome = Crowd.does(n -> () -> {
            reasons.give(somebody, target, Map.of(warning, "理由" + n));
            return "理由" + n;
        });
        assertThat(outcome.done())
                .hasSize(Crowd.PEOPLE)
                .contains(reasons.of(target, List.of(warning)).get(warning));
    }

    @Test
    void theCycleOfAYear() throws Exception {
        BudgetYear year = new BudgetYear(2041);
        LocalDate opens = LocalDate.of(2040, 9, 1);
        Crowd.Outcome<LocalDate> outcome = Crowd.does(n -> () -> {
            filingCalendar.set(organisation.admin(), null, year, opens, opens.plusDays(n));
            return opens.plusDays(n);
        });
        assertThat(outcome.done())
                .containsExactly(filingCalendar
                        .of(organisation.admin(), year)
                        .orElseThrow()
                        .closes());
        assertThat(outcome.refusals()).hasSize(Crowd.PEOPLE - 1).containsOnly("targets.filing.stale");
    }

    @Test
    void theLeaveOfAUnitToFileLate() throws Exception {
        LocalDate today = filingCalendar.today();
        BudgetYear year = new BudgetYear(today.getYear());
        Crowd.Outcome<LocalDate> outcome = Crowd.does(n -> () -> {
            permissions.grant(organisation.admin(), null, organisation.unit(), year, today.plusDays(n), "年中下达" + n);
            return today.plusDays(n);
        });
        assertThat(permissions.of(organisation.admin(), year))
                .singleElement()
                .satisfies(stored -> assertThat(outcome.done()).containsExactly(stored.lastDay()));
        assertThat(outcome.refusals()).hasSize(Crowd.PEOPLE - 1).containsOnly("targets.filing.leave.stale");
    }
}
