package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.prereview.tryout.RuleTally;
import java.util.List;
import java.util.function.ToIntFunction;

/** Lists the rules by which something changes; choosing one narrows the list of targets to it. */
class RuleTallyGrid extends Grid<RuleTally> {

    RuleTallyGrid(List<RuleTally> rules) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSizeFull();
        addColumn(tally -> tally.rule() + " " + getTranslation("prereview.rule." + tally.rule()))
                .setHeader(getTranslation("prereview.rulebook.column.rule"))
                .setFlexGrow(1);
        number("prereview.rulebook.tryOut.appeared", "+", RuleTally::appeared);
        number("prereview.rulebook.tryOut.vanished", "−", RuleTally::vanished);
        number("prereview.rulebook.tryOut.reclassed", "", RuleTally::reclassed);
        setItems(rules);
    }

    private void number(String key, String sign, ToIntFunction<RuleTally> count) {
        addColumn(tally -> count.applyAsInt(tally) == 0 ? "" : sign + count.applyAsInt(tally))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("4.75rem");
    }
}
