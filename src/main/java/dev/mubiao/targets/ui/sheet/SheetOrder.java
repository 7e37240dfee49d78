package dev.mubiao.targets.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Period;
import dev.mubiao.targets.ui.sheet.model.IndicatorRows;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands on a sheet from top to bottom: stretches of fields and between them the tables of indicators. */
final class SheetOrder {

    private SheetOrder() {}

    /**
     * Adds stretches and tables to a sheet, down to the last table.
     *
     * @param drawn draws a table
     * @return the stretches, to be filled: one above the first table, one above each further table with all of its
     *     blocks
     */
    static <T extends Component & HasComponents> List<Div> add(
            T sheet, SheetModel model, Function<IndicatorRows, Component> drawn) {
        List<Div> stretches = new ArrayList<>(List.of(stretch(sheet)));
        for (IndicatorRows table : model.tables()) {
            FormVariant variant = model.variant();
            if (variant.tables().stream().anyMatch(each -> Objects.equals(each.id(), table.id()))) {
                stretches.add(stretch(sheet));
            }
            String label = label(sheet, variant, table);
            if (label != null) {
                H3 heading = new H3(label);
                heading.addClassName("sheet-table-title");
                sheet.add(heading);
            }
            sheet.add(drawn.apply(table));
        }
        return stretches;
    }

    static Div stretch(HasComponents sheet) {
        Div stretch = new Div();
        sheet.add(stretch);
        return stretch;
    }

    private static @Nullable String label(Component sheet, FormVariant variant, IndicatorRows table) {
        boolean besideBlocks = table.id() == null
                && variant.indicators() != null
                && !variant.indicators().blocks().isEmpty();
        return besideBlocks
                ? sheet.getTranslation(Period.YEAR.key())
                : table.table().label();
    }
}
