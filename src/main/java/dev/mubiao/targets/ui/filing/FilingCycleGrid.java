package dev.mubiao.targets.ui.filing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.targets.filing.FilingCycle;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The filing cycles, a line a budget year. */
class FilingCycleGrid extends Grid<FilingCycle> {

    private final LocalDate today;
    private final transient WorkingCalendar calendar;

    /** What is done to a cycle by those who may. */
    record Keeping(Consumer<FilingCycle> edit, Consumer<FilingCycle> remove) {}

    /** @param keeping null for those who only look */
    FilingCycleGrid(LocalDate today, WorkingCalendar calendar, @Nullable Keeping keeping) {
        this.today = today;
        this.calendar = calendar;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setAllRowsVisible(true);
        addColumn(cycle -> cycle.year().toString())
                .setHeader(getTranslation("targets.filing.year"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(FilingCycle::opens)
                .setHeader(getTranslation("targets.filing.opens"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(FilingCycle::closes)
                .setHeader(getTranslation("targets.filing.closes"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addComponentColumn(this::state)
                .setHeader(getTranslation("targets.filing.state"))
                .setWidth("14rem")
                .setFlexGrow(1);
        if (keeping != null) {
            addComponentColumn(cycle -> new Span(
                            button("targets.filing.change", VaadinIcon.EDIT, cycle, keeping.edit()),
                            button("targets.filing.remove", VaadinIcon.TRASH, cycle, keeping.remove())))
                    .setHeader(getTranslation("targets.filing.actions"))
                    .setWidth("7rem")
                    .setFlexGrow(0);
        }
    }

    /** Marks the line of that year. */
    void choose(FilingCycle cycle) {
        getListDataView()
                .getItems()
                .filter(shown -> shown.year().equals(cycle.year()))
                .forEach(shown -> asSingleSelect().setValue(shown));
    }

    private Badge state(FilingCycle cycle) {
        FilingCycle.State state = cycle.state(today);
        String words = getTranslation(state.key());
        return switch (state) {
            case AHEAD -> new Badge(words, Tone.NEUTRAL, VaadinIcon.CLOCK);
            case OPEN -> open(cycle, words);
            case CLOSED -> new Badge(words, Tone.WARNING, VaadinIcon.LOCK);
        };
    }

    private Badge open(FilingCycle cycle, String words) {
        int year = cycle.closes().getYear();
        boolean sure = calendar.knows(year);
        Badge badge = new Badge(
                getTranslation(
                        sure ? "targets.filing.state.left" : "targets.filing.state.leftAbout",
                        words,
                        calendar.workingDaysBetween(today.minusDays(1), cycle.closes())),
                Tone.SUCCESS,
                VaadinIcon.CHECK);
        if (!sure) {
            badge.setTitle(getTranslation("directory.calendar.about.help", Integer.toString(year)));
        }
        return badge;
    }

    private Button button(String key, VaadinIcon icon, FilingCycle cycle, Consumer<FilingCycle> action) {
        Button button = new Button(icon.create(), click -> action.accept(cycle));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + " " + cycle.year());
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
