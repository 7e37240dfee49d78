package dev.mubiao.directory.ui.substitution;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.substitution.Substitution;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.EmptyState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody who is going to be away, and those who stand in for him. */
@PortalTest
class SubstitutionsViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    Substitutions substitutions;

    @Autowired
    SubstitutionPresenter presenter;

    @Autowired
    Gate gate;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    Organisation organisation;
    Actor absent;
    Actor colleague;
    Actor third;
    LocalDate today;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        absent = organisation.person(
                "absent",
                Grant.of(Role.UNIT_REVIEWER, organisation.unit()),
                Grant.of(Role.UNIT_LEADER, organisation.unit()));
        colleague = organisation.unitReviewer("colleague");
        third = organisation.unitReviewer("third");
        today = presenter.today();
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoHasNoDeputyIsToldWhatToDoFirst() {
        SubstitutionsView view = open(absent);

        _assertOne(view, EmptyState.class);
        _assertNone(view, SubstitutionGrid.class);
        assertThat(_get(view, ActiveSubstitutionList.class).getElement().getTextRecursively())
                .contains(text("directory.deputies.standIns.empty"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void appointsADeputyForOneOfHisRoles() {
        SubstitutionsView view = open(absent);
        press(view, "directory.deputies.create");
        choose(view, colleague);
        days(view, today, today.plusDays(3));
        _setValue((RadioButtonGroup<Boolean>) _get(view, RadioButtonGroup.class), false);
        CheckboxGroup<Role> roles = _get(view, CheckboxGroup.class);
        assertThat(roles.getListDataView().getItems().toList()).containsExactly(Role.UNIT_REVIEWER, Role.UNIT_LEADER);
        _setValue(roles, Set.of(Role.UNIT_LEADER));
        _setValue(_get(view, Checkbox.class, spec -> spec.withLabel(text("directory.deputies.openWork"))), false);

        press(view, "directory.admin.save");

        assertThat(substitutions.of(absent, absent.id())).singleElement().satisfies(one -> {
            assertThat(one.deputy()).isEqualTo(colleague.id());
            assertThat(one.from()).isEqualTo(today);
            assertThat(one.to()).isEqualTo(today.plusDays(3));
            assertThat(one.roles()).containsExactly(Role.UNIT_LEADER);
            assertThat(one.openWork()).isFalse();
        });
        assertThat(_getFormattedRow(_get(view, SubstitutionGrid.class), 0).toString())
                .contains("某colleague", text(Role.UNIT_LEADER.key()));
        _assertNone(view, SubstitutionForm.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void chosenRolesMustBeChosen() {
        SubstitutionsView view = open(absent);
        press(view, "directory.deputies.create");
        choose(view, colleague);
        days(view, today, today);
        _setValue((RadioButtonGroup<Boolean>) _get(view, RadioButtonGroup.class), false);

        press(view, "directory.admin.save");

        assertThat(_get(view, CheckboxGroup.class).getErrorMessage())
                .isEqualTo(text("directory.deputies.roles.missing"));
        assertThat(substitutions.of(absent, absent.id())).isEmpty();
    }

    @Test
    void refusalsStandAtTheirFields() {
        appoint(colleague, absent, today, today.plusDays(5));
        appoint(absent, third, today.plusDays(20), today.plusDays(25));
        SubstitutionsView view = open(absent);
        press(view, "directory.deputies.create");

        choose(view, colleague);
        days(view, today.plusDays(2), today.plusDays(3));
        press(view, "directory.admin.save");
        assertThat(deputy(view).getErrorMessage()).isEqualTo(text("directory.deputy.circle", "某colleague", "某absent"));

        choose(view, third);
        days(view, today.plusDays(25), today.plusDays(26));
        press(view, "directory.admin.save");
        assertThat(day(view, "directory.deputies.from").getErrorMessage())
                .isEqualTo(text("directory.deputy.taken", "某absent", "某third", today.plusDays(20), today.plusDays(25)));
        assertThat(day(view, "directory.deputies.from").isInvalid()).isTrue();

        days(view, today.plusDays(40), today.plusDays(39));
        press(view, "directory.admin.save");
        assertThat(day(view, "directory.deputies.to").getErrorMessage()).isEqualTo(text("directory.deputy.span", 366));
        assertThat(substitutions.of(absent, absent.id())).hasSize(1);
    }

    @Test
    void whatIsOverIsGreyedAndTheRestCanBeEndedAfterAsking() {
        UUID over = appoint(absent, colleague, today, today);
        jdbc.sql("update deputyship set from_date = :from, to_date = :to where id = :id")
                .param("from", today.minusDays(9))
                .param("to", today.minusDays(5))
                .param("id", over)
                .update();
        appoint(absent, colleague, today.minusDays(1), today.plusDays(1));
        appoint(absent, third, today.plusDays(5), today.plusDays(6));
        SubstitutionsView view = open(absent);
        SubstitutionGrid grid = _get(view, SubstitutionGrid.class);
        assertThat(List.of(_get(grid, 0), _get(grid, 1), _get(grid, 2)))
                .extracting(SubstitutionRow::state)
                .containsExactly(SubstitutionState.COMING, SubstitutionState.RUNNING, SubstitutionState.OVER);
        assertThat(grid.getPartNameGenerator().apply(_get(grid, 2))).isEqualTo("over");
        assertThat(ending(grid, 2)).isNotInstanceOf(Button.class);

        _click((Button) ending(grid, 1));
        assertThat(substitutions.of(absent, absent.id())).hasSize(3);
        confirm();

        assertThat(substitutions.of(absent, absent.id()))
                .extracting(Substitution::to)
                .containsExactly(today.plusDays(6), today.minusDays(1), today.minusDays(5));
        _click((Button) ending(grid, 0));
        confirm();
        assertThat(_size(grid)).isEqualTo(2);
    }

    @Test
    void theDeputySeesForWhomHeStandsIn() {
        appoint(absent, colleague, today, today.plusDays(1));

        SubstitutionsView view = open(colleague);

        assertThat(_get(view, ActiveSubstitutionList.class).getElement().getTextRecursively())
                .contains("某absent", text("directory.deputies.standIns.all"), text("directory.deputies.standIns.open"))
                .doesNotContain("某third");
    }

    @Test
    @SuppressWarnings("unchecked")
    void administratorsKeepEverybodysAndOthersOnlyTheirOwn() {
        appoint(absent, colleague, today.plusDays(2), today.plusDays(3));
        SubstitutionsView own = open(third);
        _assertNone(own, ComboBox.class);
        UI.getCurrent().remove(own);

        SubstitutionsView view = open(organisation.admin());
        ComboBox<Person> whose = _get(view, ComboBox.class);
        assertThat(whose.getValue().id()).isEqualTo(organisation.admin().id());
        _setValue(whose, person(absent));
        SubstitutionGrid grid = _get(view, SubstitutionGrid.class);
        assertThat(_get(grid, 0).deputy()).isEqualTo("某colleague");
        press(view, "directory.deputies.create");
        choose(view, third);
        days(view, today, today);
        press(view, "directory.admin.save");
        assertThat(substitutions.of(absent, absent.id())).hasSize(2);

        _setValue(whose, null);
        assertThat(List.of(_get(grid, 0), _get(grid, _size(grid) - 1)))
                .extracting(line -> line.deputyship().person())
                .contains(absent.id());
    }

    private SubstitutionsView open(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(actor.loginName(), "", "ROLE_USER"));
        SubstitutionsView view = new SubstitutionsView(presenter, gate, currentActor);
        UI.getCurrent().add(view);
        return view;
    }

    private UUID appoint(Actor person, Actor deputy, LocalDate from, LocalDate to) {
        return substitutions.appoint(
                person, new SubstitutionDetails(person.id(), deputy.id(), from, to, Set.of(), true));
    }

    private static Component ending(SubstitutionGrid grid, int row) {
        return _getCellComponent(grid, row, "end");
    }

    private static void confirm() {
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        dialog.close();
    }

    private void choose(SubstitutionsView view, Actor actor) {
        _setValue(deputy(view), person(actor));
    }

    private Person person(Actor actor) {
        PersonId id = actor.id();
        return directory.person(id);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> deputy(SubstitutionsView view) {
        return _get(view, ComboBox.class, spec -> spec.withLabel(text("directory.deputies.deputy")));
    }

    private static void days(SubstitutionsView view, LocalDate from, LocalDate to) {
        _setValue(day(view, "directory.deputies.from"), from);
        _setValue(day(view, "directory.deputies.to"), to);
    }

    private static DatePicker day(SubstitutionsView view, String label) {
        return _get(view, DatePicker.class, spec -> spec.withLabel(text(label)));
    }

    private static void press(SubstitutionsView view, String key) {
        _click(_get(view, Button.class, spec -> spec.withText(text(key))));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
