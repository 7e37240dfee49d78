package dev.mubiao.targets.ui.filing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.UnitId;
import dev.mubiao.targets.filing.LateFiling;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The units that may file late in a budget year. */
class LateFilingGrid extends Grid<LateFiling> {

    private final Map<UnitId, String> names;
    private final LocalDate today;

    LateFilingGrid(
            List<BudgetUnit> units, LocalDate today, Consumer<LateFiling> onChange, Consumer<LateFiling> onRevoke) {
        this.names = units.stream().collect(Collectors.toMap(BudgetUnit::id, BudgetUnit::name));
        this.today = today;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(lateFiling -> names.get(lateFiling.unit()))
                .setHeader(getTranslation("targets.filing.leave.unit"))
                .setWidth("13rem")
                .setFlexGrow(1);
        addComponentColumn(this::lastDay)
                .setHeader(getTranslation("targets.filing.leave.lastDay"))
                .setWidth("11rem")
                .setFlexGrow(0);
        addColumn(LateFiling::reason)
                .setHeader(getTranslation("targets.filing.leave.why"))
                .setTooltipGenerator(LateFiling::reason)
                .setWidth("14rem")
                .setFlexGrow(2);
        addColumn(lateFiling -> lateFiling.granterName() + " · " + TimeFormats.minute(lateFiling.grantedAt()))
                .setHeader(getTranslation("targets.filing.leave.by"))
                .setWidth("15rem")
                .setFlexGrow(0);
        addComponentColumn(lateFiling -> new Span(
                        button("targets.filing.change", VaadinIcon.EDIT, lateFiling, onChange),
                        button("targets.filing.leave.revoke", VaadinIcon.TRASH, lateFiling, onRevoke)))
                .setHeader(getTranslation("targets.filing.actions"))
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    private Span lastDay(LateFiling lateFiling) {
        Span day = new Span(new Span(lateFiling.lastDay().toString()));
        day.addClassName("filing-day");
        if (lateFiling.lastDay().isBefore(today)) {
            day.add(new Badge(getTranslation("targets.filing.leave.over"), Tone.NEUTRAL, VaadinIcon.LOCK));
        }
        return day;
    }

    private Button button(String key, VaadinIcon icon, LateFiling lateFiling, Consumer<LateFiling> action) {
        Button button = new Button(icon.create(), click -> action.accept(lateFiling));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + " " + names.get(lateFiling.unit()));
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
