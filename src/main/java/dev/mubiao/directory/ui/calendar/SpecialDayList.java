package dev.mubiao.directory.ui.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import dev.mubiao.directory.calendar.SpecialDay;
import dev.mubiao.uikit.EmptyState;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The year's holidays and make-up days as a list, in which they are named. */
class SpecialDayList extends Div {

    private final transient Consumer<SpecialDay> onRename;
    private final transient Consumer<LocalDate> onClear;
    private final H2 title = new H2();
    private final Div lines = new Div();
    private final Map<LocalDate, TextField> names = new HashMap<>();

    SpecialDayList(Consumer<SpecialDay> onRename, Consumer<LocalDate> onClear) {
        this.onRename = onRename;
        this.onClear = onClear;
        addClassNames("panel", "calendar-list");
        lines.addClassName("calendar-lines");
        add(title, lines);
    }

    void show(Collection<SpecialDay> days) {
        long worked = days.stream().filter(SpecialDay::working).count();
        title.setText(getTranslation("directory.calendar.list.title", days.size() - worked, worked));
        lines.removeAll();
        names.clear();
        if (days.isEmpty()) {
            lines.add(new EmptyState(VaadinIcon.CALENDAR_O, getTranslation("directory.calendar.list.none")));
        }
        days.forEach(day -> lines.add(line(day)));
    }

    /** Brings the day's line into view, ready to be named. */
    void point(LocalDate date) {
        TextField name = names.get(date);
        if (name != null) {
            name.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    private Div line(SpecialDay day) {
        Span date = new Span(day.date().toString().substring("yyyy-".length()) + " "
                + day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale()));
        date.addClassName("calendar-date");
        Span mark = new Span(getTranslation(day.kind().key() + ".mark"));
        mark.addClassNames("swatch", DayButton.cssClass(day.kind()));
        mark.setTitle(getTranslation(day.kind().key()));
        TextField name = new TextField();
        name.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        name.setPlaceholder(getTranslation("directory.calendar.name"));
        name.setAriaLabel(
                getTranslation("directory.calendar.name.of", day.date().toString()));
        name.setMaxLength(SpecialDay.LONGEST_NAME);
        name.setValue(day.name());
        name.addValueChangeListener(
                change -> onRename.accept(new SpecialDay(day.date(), day.working(), change.getValue())));
        names.put(day.date(), name);
        Button clear = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> onClear.accept(day.date()));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        clear.setAriaLabel(getTranslation("directory.calendar.clear", day.date().toString()));
        clear.setTooltipText(
                getTranslation("directory.calendar.clear", day.date().toString()));
        Div line = new Div(date, mark, name, clear);
        line.addClassName("calendar-line");
        return line;
    }
}
