package dev.mubiao.directory.ui.calendar;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.calendar.DayKind;
import dev.mubiao.directory.calendar.SpecialDay;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One day of the year: what it is shows as colour and as a mark. */
class DayButton extends NativeButton {

    private final LocalDate date;
    private final Span mark = new Span();

    DayButton(LocalDate date, boolean today, Consumer<LocalDate> onDay) {
        this.date = date;
        addClassName("day");
        if (today) {
            addClassName("today");
            getElement().setAttribute("aria-current", "date");
        }
        if (date.getDayOfMonth() == 1) {
            getStyle()
                    .set(
                            "grid-column-start",
                            Integer.toString(date.getDayOfWeek().getValue()));
        }
        setTabIndex(-1);
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(new Span(Integer.toString(date.getDayOfMonth())), mark);
        addClickListener(click -> onDay.accept(date));
    }

    void draw(@Nullable SpecialDay special) {
        DayKind kind = Optional.ofNullable(special).map(SpecialDay::kind).orElseGet(() -> DayKind.usual(date));
        for (DayKind other : DayKind.values()) {
            setClassName(cssClass(other), other == kind);
        }
        mark.setText(kind.special() ? getTranslation(kind.key() + ".mark") : "");
        String name = special == null ? "" : special.name();
        String words = (getTranslation(kind.key()) + " " + name).strip();
        setTitle(words);
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale());
        setAriaLabel(date + " " + weekday + " " + words);
    }

    static String cssClass(DayKind kind) {
        return "day-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
