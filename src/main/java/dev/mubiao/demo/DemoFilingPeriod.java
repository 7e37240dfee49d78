package dev.mubiao.demo;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.filing.FilingCalendar;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens filing for the latest year that there are forms for. */
@Component
@Profile("demo")
class DemoFilingPeriod {

    private static final int WEEKS_BEFORE = 3;
    private static final int WEEKS_AFTER = 5;

    private final FilingCalendar filingCalendar;
    private final Directory directory;
    private final Forms forms;

    DemoFilingPeriod(FilingCalendar filingCalendar, Directory directory, Forms forms) {
        this.filingCalendar = filingCalendar;
        this.directory = directory;
        this.forms = forms;
    }

    void open() {
        Actor admin = directory.people().stream()
                .map(Person::actor)
                .filter(person -> person.holds(Role.ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
        LocalDate today = filingCalendar.today();
        forms.all().stream()
                .mapToInt(FormDefinition::year)
                .max()
                .ifPresent(year -> filingCalendar.set(
                        admin, new BudgetYear(year), today.minusWeeks(WEEKS_BEFORE), today.plusWeeks(WEEKS_AFTER)));
    }
}
