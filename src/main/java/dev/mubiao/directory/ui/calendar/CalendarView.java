package dev.mubiao.directory.ui.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.calendar.CalendarAdministration;
import dev.mubiao.directory.calendar.DayKind;
import dev.mubiao.directory.calendar.SpecialDay;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.ui.DirectoryNavigation;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The view in which administrators keep holidays and make-up days: a year at a glance, a click for each change. */
@StyleSheet("context://mubiao/calendar.css")
@Route(DirectoryNavigation.CALENDAR)
@Menu(order = 82, icon = "vaadin:calendar-o", title = "directory.calendar.menu")
@RolesAllowed("ADMINISTRATOR")
class CalendarView extends Div implements HasDynamicTitle {

    private static final int DAYS_OF_ONE_HOLIDAY = 10;

    private final transient CalendarAdministration administration;
    private final transient CurrentActor currentActor;
    private final Map<LocalDate, SpecialDay> days = new TreeMap<>();
    private final YearGrid grid;
    private final transient WorkingCalendar calendar;
    private final LocalDate today;
    private final MissingHolidaysWarning missing = new MissingHolidaysWarning(this::show, this::confirm);
    private final SpecialDayList list = new SpecialDayList(this::rename, this::clear);
    private final Span year = new Span();
    private final Button previous = stepper(VaadinIcon.ANGLE_LEFT, "directory.calendar.previous", -1);
    private final Button next = stepper(VaadinIcon.ANGLE_RIGHT, "directory.calendar.next", 1);
    private int shown;

    CalendarView(
            CalendarAdministration administration, WorkingCalendar calendar, CurrentActor currentActor, Clock clock) {
        this.administration = administration;
        this.calendar = calendar;
        this.currentActor = currentActor;
        today = LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
        addClassNames("view", "calendar");
        grid = new YearGrid(today, this::change);
        year.addClassName("calendar-year");
        Button take = new Button(
                getTranslation("directory.calendar.take"),
                VaadinIcon.UPLOAD.create(),
                click -> new SpecialDayImportDialog(keptList(), this::take).open());
        ViewHeader header = new ViewHeader(getPageTitle());
        header.setBeside(previous, year, next);
        header.setActions(ViewHeader.primary(take));
        Div columns = new Div(grid, list);
        columns.addClassName("calendar-layout");
        add(header, missing, new DayLegend(), columns);
        show(today.getYear());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.calendar.title");
    }

    private Button stepper(VaadinIcon icon, String key, int years) {
        Button button = new Button(icon.create(), click -> show(shown + years));
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void show(int wanted) {
        shown = wanted;
        year.setText(getTranslation("directory.calendar.year", Integer.toString(wanted)));
        previous.setEnabled(wanted > DateBounds.FIRST.getYear());
        next.setEnabled(wanted < DateBounds.LAST.getYear());
        read();
        grid.show(wanted, days);
    }

    private void read() {
        days.clear();
        administration.year(currentActor.get(), shown).forEach(day -> days.put(day.date(), day));
        list.show(days.values());
        boolean known = calendar.knows(shown) || shown < today.getYear();
        missing.show(
                known ? calendar.missing(today).filter(year -> year != shown) : Optional.of(shown),
                shown,
                !days.isEmpty());
    }

    /** Usual to special and back; a new special day is called like its neighbours. */
    private void change(LocalDate date) {
        if (days.containsKey(date)) {
            clear(date);
            return;
        }
        boolean working = !DayKind.usual(date).working();
        if (done(
                () -> administration.set(currentActor.get(), null, new SpecialDay(date, working, nameNear(date))),
                date)) {
            list.point(date);
        }
    }

    private void clear(LocalDate date) {
        SpecialDay seen = days.get(date);
        if (seen != null) {
            done(() -> administration.clear(currentActor.get(), seen), date);
        }
    }

    private void confirm(int confirmed) {
        String text = Integer.toString(confirmed);
        Confirmations.ask(
                getTranslation("directory.calendar.confirm.title", text),
                getTranslation("directory.calendar.confirm.text", text, days.size()),
                getTranslation("directory.calendar.confirm"),
                () -> {
                    try {
                        administration.confirm(currentActor.get(), confirmed);
                        Toasts.success(getTranslation("directory.calendar.confirmed", text));
                    } catch (Refusal refusal) {
                        Toasts.refusal(refusal);
                    }
                    show(shown);
                });
    }

    private void rename(SpecialDay day) {
        done(() -> administration.set(currentActor.get(), days.get(day.date()), day), day.date());
    }

    private KeptInput keptList() {
        return new KeptInput(currentActor.get().id().value(), "specialDays", "");
    }

    private boolean take(String text) {
        try {
            int taken = administration.take(currentActor.get(), text);
            Toasts.success(getTranslation("directory.calendar.taken", taken));
            show(shown);
            return true;
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            return false;
        }
    }

    private boolean done(Runnable command, LocalDate date) {
        try {
            command.run();
            return true;
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            return false;
        } finally {
            read();
            grid.redraw(date, days.get(date));
        }
    }

    private String nameNear(LocalDate date) {
        return days.values().stream()
                .filter(day -> !day.name().isEmpty() && distance(day, date) <= DAYS_OF_ONE_HOLIDAY)
                .min(Comparator.comparingLong(day -> distance(day, date)))
                .map(SpecialDay::name)
                .orElse("");
    }

    private static long distance(SpecialDay day, LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(day.date(), date));
    }
}
