package dev.mubiao.directory.ui.administration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.BusinessOffice;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.ui.GrantLabel;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Makes the panels of units, people and business offices: their columns, what is searched, and their forms. */
@Component
class MasterDetailPanelFactory {

    private final DirectoryAdministration directoryAdministration;
    private final Directory directory;
    private final CurrentActor actor;
    private final AccountClosureWarnings accountClosureWarnings;

    MasterDetailPanelFactory(
            DirectoryAdministration directoryAdministration,
            Directory directory,
            CurrentActor actor,
            AccountClosureWarnings accountClosureWarnings) {
        this.directoryAdministration = directoryAdministration;
        this.directory = directory;
        this.actor = actor;
        this.accountClosureWarnings = accountClosureWarnings;
    }

    MasterDetailPanel<BudgetUnit> units() {
        ReloadableOrganisationNames names = new ReloadableOrganisationNames(directory);
        ValueProvider<BudgetUnit, String> department =
                unit -> unit.supervisingDepartment().map(names.get()::name).orElse("");
        ValueProvider<BudgetUnit, String> office = unit -> names.get().name(unit.office());
        Grid<BudgetUnit> grid = new Grid<>();
        column(grid, "directory.admin.code", BudgetUnit::code, "7rem", 0);
        column(grid, "directory.admin.unit.name", BudgetUnit::name, "11rem", 2);
        column(grid, "directory.admin.unit.department", department, "9rem", 2);
        column(grid, "directory.admin.unit.office", office, "8rem", 1);
        return new MasterDetailPanel<>(
                grid,
                () -> {
                    names.read();
                    return directory.units();
                },
                unit -> String.join(" ", unit.code(), unit.name(), department.apply(unit), office.apply(unit)),
                masterDetailPanel -> new UnitForm(
                        directoryAdministration,
                        directory,
                        actor,
                        masterDetailPanel::saved,
                        masterDetailPanel::cancelled));
    }

    MasterDetailPanel<Person> people() {
        ReloadableOrganisationNames names = new ReloadableOrganisationNames(directory);
        ValueProvider<Person, String> roles =
                person -> GrantLabel.of(person.grants(), names.get(), MasterDetailPanelFactory::translation);
        Grid<Person> grid = new Grid<>();
        column(grid, "directory.admin.person.login", Person::loginName, "9rem", 0);
        column(grid, "directory.admin.person.name", Person::displayName, "8rem", 1);
        column(grid, "directory.admin.roles", roles, "12rem", 4);
        grid.addComponentColumn(MasterDetailPanelFactory::state)
                .setHeader(translation("directory.admin.person.state"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        return new MasterDetailPanel<>(
                grid,
                () -> {
                    names.read();
                    return directory.people();
                },
                person -> String.join(" ", person.loginName(), person.displayName(), roles.apply(person)),
                masterDetailPanel -> new PersonForm(
                        directoryAdministration, directory, actor, accountClosureWarnings, masterDetailPanel));
    }

    MasterDetailPanel<BusinessOffice> offices() {
        Grid<BusinessOffice> grid = new Grid<>();
        column(grid, "directory.admin.code", BusinessOffice::code, "9rem", 0);
        column(grid, "directory.admin.office.name", BusinessOffice::name, "14rem", 1);
        return new MasterDetailPanel<>(
                grid,
                directory::offices,
                office -> office.code() + " " + office.name(),
                masterDetailPanel -> new OfficeForm(
                        directoryAdministration,
                        directory,
                        actor,
                        masterDetailPanel::saved,
                        masterDetailPanel::cancelled));
    }

    private static <T> void column(
            Grid<T> grid, String header, ValueProvider<T, String> text, String width, int flexGrow) {
        grid.addColumn(text)
                .setHeader(translation(header))
                .setTooltipGenerator(text::apply)
                .setComparator(Comparator.comparing(text, SortKey.ORDER))
                .setResizable(true)
                .setWidth(width)
                .setFlexGrow(flexGrow);
    }

    private static Badge state(Person person) {
        return person.enabled()
                ? new Badge(translation("directory.admin.person.active"), Tone.SUCCESS, VaadinIcon.CHECK_CIRCLE_O)
                : new Badge(translation("directory.admin.person.disabled"), Tone.NEUTRAL, VaadinIcon.BAN);
    }

    private static String translation(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
