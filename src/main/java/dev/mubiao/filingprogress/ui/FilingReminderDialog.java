package dev.mubiao.filingprogress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.filingprogress.FilingReminderResult;
import dev.mubiao.filingprogress.FilingReminderResult.Outcome;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.List;

/** Shows for each unit whether it was reminded, and if not, why. */
class FilingReminderDialog extends Dialog {

    private static final int SHOWN_AT_ONCE = 8;

    FilingReminderDialog(List<FilingReminderResult> results) {
        setHeaderTitle(getTranslation("filingprogress.results.title"));
        setWidth("min(38rem, 94vw)");
        long reminded = count(results, Outcome.REMINDED);
        int people = results.stream().mapToInt(FilingReminderResult::people).sum();
        long left = results.size() - reminded;
        add(new Paragraph(
                left == 0
                        ? getTranslation("filingprogress.results.all", reminded, people)
                        : getTranslation("filingprogress.results.text", reminded, people, left)));
        Grid<FilingReminderResult> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(result -> result.unit().name())
                .setHeader(getTranslation("filingprogress.unit"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::badge)
                .setHeader(getTranslation("filingprogress.results.outcome"))
                .setWidth("14rem")
                .setFlexGrow(0);
        grid.setItems(results);
        if (results.size() > SHOWN_AT_ONCE) {
            grid.setHeight("min(24rem, 55vh)");
        } else {
            grid.setAllRowsVisible(true);
        }
        add(grid);
        Button close = new Button(getTranslation("uikit.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private Badge badge(FilingReminderResult result) {
        String words = getTranslation(result.outcome().key(), result.people());
        return switch (result.outcome()) {
            case REMINDED -> new Badge(words, Tone.SUCCESS, VaadinIcon.CHECK);
            case ALREADY -> new Badge(words, Tone.NEUTRAL, VaadinIcon.CLOCK);
            case NOBODY -> new Badge(words, Tone.WARNING, VaadinIcon.WARNING);
        };
    }

    private static long count(List<FilingReminderResult> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
