package dev.mubiao.directory.ui.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.calendar.SpecialDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Twelve months; each day is a button. The arrow keys go from day to day. */
class YearGrid extends Div {

    private static final int MONTHS = 12;
    private static final String ARROW_KEYS = """
            this.addEventListener('keydown', event => {
              const step = {ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7}[event.key];
              const days = [...this.querySelectorAll('button.day')];
              const here = days.indexOf(document.activeElement);
              const goal = step && here >= 0 ? days[here + step] : null;
              if (goal) {
                goal.focus();
                event.preventDefault();
              }
            });
            this.addEventListener('focusin', event => {
              if (event.target.matches('button.day')) {
                this.querySelectorAll('button.day[tabindex="0"]').forEach(day => day.tabIndex = -1);
                event.target.tabIndex = 0;
              }
            });
            """;

    private final Map<LocalDate, DayButton> buttons = new HashMap<>();
    private final LocalDate today;
    private final transient Consumer<LocalDate> onDay;

    YearGrid(LocalDate today, Consumer<LocalDate> onDay) {
        this.today = today;
        this.onDay = onDay;
        addClassName("calendar-months");
        getElement().executeJs(ARROW_KEYS);
    }

    void show(int year, Map<LocalDate, SpecialDay> special) {
        removeAll();
        buttons.clear();
        for (int month = 1; month <= MONTHS; month++) {
            add(month(YearMonth.of(year, month), special));
        }
        LocalDate reachable = today.getYear() == year ? today : LocalDate.of(year, 1, 1);
        DayButton first = buttons.get(reachable);
        if (first != null) {
            first.setTabIndex(0);
        }
    }

    void redraw(LocalDate date, @Nullable SpecialDay special) {
        DayButton button = buttons.get(date);
        if (button != null) {
            button.draw(special);
        }
    }

    private Div month(YearMonth month, Map<LocalDate, SpecialDay> special) {
        Div days = new Div();
        days.addClassName("calendar-days");
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Span name = new Span(weekday.getDisplayName(TextStyle.NARROW, getLocale()));
            name.addClassName("weekday");
            days.add(name);
        }
        month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).forEach(date -> {
            DayButton button = new DayButton(date, date.equals(today), onDay);
            button.draw(special.get(date));
            buttons.put(date, button);
            days.add(button);
        });
        H2 title = new H2(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        Div box = new Div(title, days);
        box.addClassNames("panel", "calendar-month");
        return box;
    }
}
