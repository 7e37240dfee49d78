package dev.mubiao.targets.ui.filing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.filing.LateFiling;
import dev.mubiao.targets.filing.LateFilingPermissions;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.DayPicker;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.ViewHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks which unit may file late, until when and why. */
class LateFilingDialog extends Dialog {

    private static final int USUAL_DAYS = 7;

    private final ComboBox<BudgetUnit> unit = new ComboBox<>(getTranslation("targets.filing.leave.unit"));
    private final DayPicker lastDay = new DayPicker(getTranslation("targets.filing.leave.lastDay"));
    private final TextArea reason = new TextArea(getTranslation("targets.filing.leave.why"));

    /** What was entered. */
    record Facts(UnitId unit, BudgetYear year, LocalDate lastDay, String reason) {}

    /**
     * @param units to which permission may be granted
     * @param lateFiling null for a new one
     * @param kept keeps what is filled in until it is saved
     * @param save says whether it was saved
     */
    LateFilingDialog(
            List<BudgetUnit> units,
            BudgetYear year,
            @Nullable LateFiling lateFiling,
            LocalDate today,
            KeptInput kept,
            Predicate<Facts> save) {
        setHeaderTitle(getTranslation("targets.filing.leave.title", year.toString()));
        setWidth("min(28rem, 94vw)");
        unit.setItemLabelGenerator(choice -> choice.code() + " " + choice.name());
        Choices.offer(unit, units);
        lastDay.setMin(today);
        lastDay.setValue(today.plusDays(USUAL_DAYS));
        reason.setMaxLength(LateFilingPermissions.LONGEST_REASON);
        reason.setMinRows(3);
        if (lateFiling != null) {
            units.stream()
                    .filter(choice -> choice.id().equals(lateFiling.unit()))
                    .forEach(unit::setValue);
            unit.setReadOnly(true);
            lastDay.setValue(lateFiling.lastDay());
            reason.setValue(lateFiling.reason());
        }
        unit.setRequiredIndicatorVisible(true);
        lastDay.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        if (lateFiling == null) {
            kept.choice("unit", unit, units, choice -> choice.id().value().toString());
        }
        kept.day("lastDay", lastDay);
        kept.text("reason", reason);
        Div fields = new Div(kept, unit, lastDay, reason);
        fields.addClassName("dialog-fields");
        add(fields);
        Button go = new Button(getTranslation("targets.filing.leave.go"), click -> {
            if (complete(today)
                    && save.test(new Facts(unit.getValue().id(), year, lastDay.getValue(), reason.getValue()))) {
                kept.settled();
                close();
            }
        });
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), ViewHeader.primary(go));
    }

    private boolean complete(LocalDate today) {
        boolean dayWrong = lastDay.isEmpty() || lastDay.getValue().isBefore(today);
        unit.setErrorMessage(getTranslation("targets.filing.leave.unitMissing"));
        unit.setInvalid(unit.isEmpty());
        lastDay.setErrorMessage(getTranslation("targets.filing.leave.dayMissing"));
        lastDay.setInvalid(dayWrong);
        reason.setErrorMessage(getTranslation("targets.filing.leave.whyMissing"));
        reason.setInvalid(Cleaning.isNothing(reason.getValue()));
        return !unit.isEmpty() && !dayWrong && !Cleaning.isNothing(reason.getValue());
    }
}
