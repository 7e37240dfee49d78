package dev.mubiao.targets.ui.filing;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.filing.FilingCalendar;
import dev.mubiao.targets.filing.LateFilingPermissions;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.DayPicker;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** An administrator sets a cycle, the head of an office lets a unit file late. */
@PortalTest
class FilingCyclesViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    FilingCalendar filingCalendar;

    @Autowired
    LateFilingPermissions permissions;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    CurrentActor currentActor;

    Organisation organisation;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
    }

    @AfterEach
    void leave() {
        filingCalendar
                .all(organisation.admin())
                .forEach(cycle -> filingCalendar.remove(organisation.admin(), cycle.year()));
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAdministratorSetsACycle() {
        FilingCyclesView view = open(organisation.admin());
        _click(_get(view, Button.class, spec -> spec.withText(text("targets.filing.set"))));
        FilingCycleDialog dialog = _get(FilingCycleDialog.class);
        List<DayPicker> days = _find(dialog, DayPicker.class);
        _setValue(days.get(0), filingCalendar.today().minusDays(2));
        _setValue(days.get(1), filingCalendar.today().minusDays(3));
        _click(_get(dialog, Button.class, spec -> spec.withText(text("targets.filing.save"))));
        assertThat(days.get(1).isInvalid()).isTrue();

        _setValue(days.get(1), filingCalendar.today().plusDays(3));
        _click(_get(dialog, Button.class, spec -> spec.withText(text("targets.filing.save"))));

        assertThat(filingCalendar.all(organisation.admin())).singleElement().satisfies(cycle -> {
            assertThat(cycle.year().value()).isEqualTo(filingCalendar.today().getYear() + 1);
            assertThat(cycle.opens()).isEqualTo(filingCalendar.today().minusDays(2));
            assertThat(cycle.closes()).isEqualTo(filingCalendar.today().plusDays(3));
        });
        assertThat(_size(_get(view, FilingCycleGrid.class))).isEqualTo(1);
        assertThat(_find(FilingCycleDialog.class)).isEmpty();
    }

    @Test
    void whatSomebodyElseSetIsShownBeforeItIsReplaced() {
        FilingCyclesView view = open(organisation.admin());
        _click(_get(view, Button.class, spec -> spec.withText(text("targets.filing.set"))));
        FilingCycleDialog dialog = _get(FilingCycleDialog.class);
        BudgetYear year = new BudgetYear(filingCalendar.today().getYear() + 1);
        filingCalendar.set(
                organisation.admin(),
                year,
                filingCalendar.today(),
                filingCalendar.today().plusDays(1));
        _setValue(_find(dialog, DayPicker.class).get(1), filingCalendar.today().plusDays(8));

        _click(_get(dialog, Button.class, spec -> spec.withText(text("targets.filing.save"))));
        assertThat(filingCalendar.of(organisation.admin(), year).orElseThrow().closes())
                .isEqualTo(filingCalendar.today().plusDays(1));
        assertThat(_find(dialog, DayPicker.class).get(1).getValue())
                .isEqualTo(filingCalendar.today().plusDays(8));

        _click(_get(dialog, Button.class, spec -> spec.withText(text("targets.filing.save"))));
        assertThat(filingCalendar.of(organisation.admin(), year).orElseThrow().closes())
                .isEqualTo(filingCalendar.today().plusDays(8));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theHeadOfTheOfficeGrantsLeaveToHisUnitsAndSetsNoCycle() {
        BudgetYear year = new BudgetYear(filingCalendar.today().getYear());
        filingCalendar.set(
                organisation.admin(),
                year,
                filingCalendar.today().minusDays(9),
                filingCalendar.today().minusDays(1));
        Actor head = organisation.person("head", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        FilingCyclesView view = open(head);
        assertThat(_find(view, Button.class)).extracting(Button::getText).doesNotContain(text("targets.filing.set"));
        _click(_get(view, Button.class, spec -> spec.withText(text("targets.filing.leave.grant"))));
        LateFilingDialog dialog = _get(LateFilingDialog.class);
        ComboBox<BudgetUnit> unit = _get(dialog, ComboBox.class);
        _click(_get(dialog, Button.class, spec -> spec.withText(text("targets.filing.leave.go"))));
        assertThat(unit.isInvalid()).isTrue();

        _setValue(unit, unit.getListDataView().getItem(0));
        _setValue(_get(dialog, TextArea.class), "上级资金年中下达");
        _click(_get(dialog, Button.class, spec -> spec.withText(text("targets.filing.leave.go"))));

        assertThat(permissions.of(head, year)).singleElement().satisfies(lateFiling -> {
            assertThat(lateFiling.unit()).isEqualTo(organisation.unit());
            assertThat(lateFiling.reason()).isEqualTo("上级资金年中下达");
            assertThat(lateFiling.lastDay()).isAfter(filingCalendar.today());
        });
        assertThat(_get(_get(view, LateFilingGrid.class), 0).granterName()).isEqualTo(head.displayName());
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoLostHisRoleGrantsNoLeaveFromTheOpenPage() {
        BudgetYear year = new BudgetYear(filingCalendar.today().getYear());
        filingCalendar.set(
                organisation.admin(),
                year,
                filingCalendar.today().minusDays(9),
                filingCalendar.today().minusDays(1));
        Actor head = organisation.person("leaving", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        FilingCyclesView view = open(head);
        _click(_get(view, Button.class, spec -> spec.withText(text("targets.filing.leave.grant"))));
        LateFilingDialog dialog = _get(LateFilingDialog.class);
        ComboBox<BudgetUnit> unit = _get(dialog, ComboBox.class);
        _setValue(unit, unit.getListDataView().getItem(0));
        _setValue(_get(dialog, TextArea.class), "上级资金年中下达");
        administration.changePerson(
                organisation.admin(),
                head.id(),
                new PersonDetails(head.loginName(), head.displayName(), true, Set.of()));

        _click(_get(dialog, Button.class, spec -> spec.withText(text("targets.filing.leave.go"))));

        assertThat(permissions.of(organisation.admin(), year))
                .noneMatch(granted -> granted.unit().equals(organisation.unit()));
        assertThat(_get(LateFilingDialog.class)).isNotNull(); // with what was typed
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private FilingCyclesView open(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(actor.loginName(), "", "ROLE_USER"));
        FilingCyclesView view = new FilingCyclesView(filingCalendar, permissions, calendar, currentActor);
        UI.getCurrent().add(view);
        return view;
    }
}
