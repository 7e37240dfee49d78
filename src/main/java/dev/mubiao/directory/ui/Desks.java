package dev.mubiao.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import dev.mubiao.directory.Administration;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.BusinessOffice;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sets up the registers: their columns, what is searched, and their forms. */
@Component
class Desks {

    private final Administration administration;
    private final Directory directory;
    private final CurrentActor actor;
    private final Farewells farewells;

    Desks(Administration administration, Directory directory, CurrentActor actor, Farewells farewells) {
        this.administration = administration;
        this.directory = directory;
        this.actor = actor;
        this.farewells = farewells;
    }

    Desk<BudgetUnit> units() {
        CurrentPlaces places = new CurrentPlaces(directory);
        ValueProvider<BudgetUnit, String> department =
                unit -> unit.supervisingDepartment().map(places.get()::name).orElse("");
        ValueProvider<BudgetUnit, String> office = unit -> places.get().name(unit.office());
        Grid<BudgetUnit> grid = new Grid<>();
        column(grid, "directory.admin.code", BudgetUnit::code, "7rem", 0);
        column(grid, "directory.admin.unit.name", BudgetUnit::name, "11rem", 2);
        column(grid, "directory.admin.unit.department", department, "9rem", 2);
        column(grid, "directory.admin.unit.office", office, "8rem", 1);
        return new Desk<>(
                grid,
                () -> {
                    places.read();
                    return directory.units();
                },
                unit -> String.join(" ", unit.code(), unit.name(), department.apply(unit), office.apply(unit)),
                desk -> new UnitForm(administration, directory, actor, desk::saved, desk::cancelled));
    }

    Desk<Person> people() {
        CurrentPlaces places = new CurrentPlaces(directory);
        ValueProvider<Person, String> roles = person -> roles(person, places.get());
        Grid<Person> grid = new Grid<>();
        column(grid, "directory.admin.person.login", Person::loginName, "9rem", 0);
        column(grid, "directory.admin.person.name", Person::displayName, "8rem", 1);
        column(grid, "directory.admin.roles", roles, "12rem", 4);
        grid.addComponentColumn(Desks::state)
                .setHeader(translation("directory.admin.person.state"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        return new Desk<>(
                grid,
                () -> {
                    places.read();
                    return directory.people();
                },
                person -> String.join(" ", person.loginName(), person.displayName(), roles.apply(person)),
                desk -> new PersonForm(administration, directory, actor, farewells, desk));
    }

    Desk<BusinessOffice> offices() {
        Grid<BusinessOffice> grid = new Grid<>();
        column(grid, "directory.admin.code", BusinessOffice::code, "9rem", 0);
        column(grid, "directory.admin.office.name", BusinessOffice::name, "14rem", 1);
        return new Desk<>(
                grid,
                directory::offices,
                office -> office.code() + " " + office.name(),
                desk -> new OfficeForm(administration, actor, desk::saved, desk::cancelled));
    }

    private static <T> void column(
            Grid<T> grid, String header, ValueProvider<T, String> text, String width, int flexGrow) {
        grid.addColumn(text)
                .setHeader(translation(header))
                .setTooltipGenerator(text::apply)
                .setComparator(text)
                .setResizable(true)
                .setWidth(width)
                .setFlexGrow(flexGrow);
    }

    private static String roles(Person person, Places places) {
        return person.grants().stream()
                .map(grant -> GrantWords.of(grant, places, Desks::translation))
                .sorted()
                .collect(Collectors.joining("; "));
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
