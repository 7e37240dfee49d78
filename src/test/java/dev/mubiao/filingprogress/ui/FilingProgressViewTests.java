package dev.mubiao.filingprogress.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._fetch;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.filingprogress.FilingProgress;
import dev.mubiao.filingprogress.FilingReminderResult;
import dev.mubiao.filingprogress.FilingReminderResult.Outcome;
import dev.mubiao.filingprogress.FilingReminders;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.filing.FilingCalendar;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The head of an office at the matrix. */
@PortalTest
class FilingProgressViewTests {

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
    CurrentActor currentActor;

    Organisation organisation;
    UnitId below;

    @BeforeEach
    void foundAnOfficeWithADepartmentAndAUnit() {
        organisation = new Organisation(administration, directory);
        below = organisation.subordinateUnit();
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void unitsStandBelowTheSumOfTheirDepartment() {
        file("甲");
        file("乙");
        FilingProgressView view = open(head());
        FilingMatrixGrid grid = _get(view, FilingMatrixGrid.class);

        assertThat(_size(grid)).isEqualTo(3);
        FilingMatrixRow sum = _get(grid, 0);
        assertThat(sum.unit()).isNull();
        assertThat(sum.count(TargetStatus.UNIT_REVIEW)).isEqualTo(2);
        assertThat(sum.unfiled()).isEqualTo(1);
        assertThat(_get(grid, 1).indented()).isTrue();
        assertThat(_get(grid, 1).unfiled()).isZero();
        assertThat(_get(grid, 2).name()).isEqualTo("下属单位");
        assertThat(_get(grid, 2).unfiled()).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoHaveNotFiledAreLeftWhenAskedFor() {
        file("甲");
        FilingProgressView view = open(head());

        _setValue(_get(view, Checkbox.class), true);

        FilingMatrixGrid grid = _get(view, FilingMatrixGrid.class);
        assertThat(_size(grid)).isEqualTo(2);
        assertThat(_get(grid, 1).name()).isEqualTo("下属单位");
    }

    @Test
    void theSearchFindsAUnitByItsName() {
        FilingProgressView view = open(head());

        _setValue(_get(view, TextField.class), "下属");

        assertThat(_get(_get(view, FilingMatrixGrid.class), 1).name()).isEqualTo("下属单位");
        _setValue(_get(view, TextField.class), "没有这个单位");
        _assertNone(view, FilingMatrixGrid.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksFirstAndThenSaysOfEachUnitWhatBecameOfIt() {
        organisation.preparer();
        FilingProgressView view = open(head());
        Button remind = _get(
                view, Button.class, spec -> spec.withText(UI.getCurrent().getTranslation("filingprogress.remind")));

        _click(remind);
        ConfirmDialog question = _get(ConfirmDialog.class);
        assertThat(_find(FilingReminderDialog.class)).isEmpty();
        assertThat(remindedAt()).isNull();
        ComponentUtil.fireEvent(question, new ConfirmDialog.CancelEvent(question, true));
        assertThat(remindedAt()).isNull();
        question.close();

        _click(remind);
        ConfirmDialog again = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(again, new ConfirmDialog.ConfirmEvent(again, true));

        Grid<FilingReminderResult> results = _get(_get(FilingReminderDialog.class), Grid.class);
        assertThat(_fetch(results, 0, 10))
                .extracting(FilingReminderResult::outcome, FilingReminderResult::people)
                .containsExactly(tuple(Outcome.REMINDED, 1), tuple(Outcome.NOBODY, 0));
        assertThat(remindedAt()).isNotNull();
        assertThat(remind.isEnabled()).isTrue();
    }

    private @Nullable Instant remindedAt() {
        return progress.of(organisation.admin(), YEAR).stream()
                .filter(line -> line.unit().id().equals(organisation.unit()))
                .findFirst()
                .orElseThrow()
                .remindedAt();
    }

    @Test
    void whoeverOnlyReadsIsOfferedNoReminder() {
        FilingProgressView view = open(organisation.person("auditor", Grant.of(Role.AUDITOR)));

        assertThat(_find(view, Button.class)).isEmpty();
    }

    private Actor head() {
        return organisation.person("head", Grant.of(Role.OFFICE_LEADER, organisation.office()));
    }

    @SuppressWarnings("unchecked")
    private FilingProgressView open(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(actor.loginName(), "", "ROLE_USER"));
        FilingProgressView view = new FilingProgressView(progress, reminders, filingCalendar, currentActor);
        UI.getCurrent().add(view);
        _setValue((Select<BudgetYear>) _get(view, Select.class), YEAR);
        return view;
    }

    private void file(String name) {
        Actor preparer = organisation.preparer();
        TargetId target = drafts.create(preparer, organisation.unit(), Contents.complete(name));
        transaction.executeWithoutResult(status -> lifecycle.submit(preparer, target));
    }
}
