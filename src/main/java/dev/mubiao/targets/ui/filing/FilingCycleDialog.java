package dev.mubiao.targets.ui.filing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.filing.FilingCycle;
import dev.mubiao.uikit.DayPicker;
import dev.mubiao.uikit.ViewHeader;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks when filing opens and closes for a budget year. */
class FilingCycleDialog extends Dialog {

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 3;
    private static final int USUAL_WEEKS = 6;

    private final Select<BudgetYear> year = new Select<>();
    private final DayPicker opens = new DayPicker(getTranslation("targets.filing.opens"));
    private final DayPicker closes = new DayPicker(getTranslation("targets.filing.closes"));

    /** What was entered. */
    record Facts(BudgetYear year, LocalDate opens, LocalDate closes) {}

    /**
     * @param cycle null for a new one
     * @param save says whether it was saved
     */
    FilingCycleDialog(@Nullable FilingCycle cycle, LocalDate today, Predicate<Facts> save) {
        setHeaderTitle(getTranslation("targets.filing.set"));
        setWidth("min(28rem, 94vw)");
        year.setLabel(getTranslation("targets.filing.year"));
        BudgetYear shown = cycle == null ? new BudgetYear(today.getYear() + 1) : cycle.year();
        year.setItems(IntStream.rangeClosed(
                        Math.min(shown.value(), today.getYear() - YEARS_BEFORE),
                        Math.max(shown.value(), today.getYear() + YEARS_AFTER))
                .mapToObj(BudgetYear::new)
                .toList());
        year.setValue(shown);
        year.setReadOnly(cycle != null);
        opens.setValue(cycle == null ? today : cycle.opens());
        closes.setValue(cycle == null ? today.plusWeeks(USUAL_WEEKS) : cycle.closes());
        opens.setRequiredIndicatorVisible(true);
        closes.setRequiredIndicatorVisible(true);
        opens.addValueChangeListener(change -> closes.setMin(change.getValue()));
        closes.setMin(opens.getValue());
        Div fields = new Div(year, opens, closes);
        fields.addClassName("dialog-fields");
        add(fields, new Paragraph(getTranslation("targets.filing.set.help")));
        Button go = new Button(getTranslation("targets.filing.save"), click -> {
            if (complete() && save.test(new Facts(year.getValue(), opens.getValue(), closes.getValue()))) {
                close();
            }
        });
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), ViewHeader.primary(go));
    }

    private boolean complete() {
        boolean opensMissing = opens.isEmpty();
        boolean closesWrong =
                closes.isEmpty() || !opensMissing && closes.getValue().isBefore(opens.getValue());
        opens.setErrorMessage(getTranslation("targets.filing.dateMissing"));
        opens.setInvalid(opensMissing);
        closes.setErrorMessage(getTranslation("targets.filing.closesMissing"));
        closes.setInvalid(closesWrong);
        return !opensMissing && !closesWrong;
    }
}
