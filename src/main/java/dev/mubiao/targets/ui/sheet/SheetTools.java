package dev.mubiao.targets.ui.sheet;

import com.vaadin.flow.component.Component;
import dev.mubiao.forms.catalogue.FieldHelpTexts;
import dev.mubiao.targets.sheet.IndicatorSearch;
import dev.mubiao.targets.sheet.OpenSheet;
import dev.mubiao.targets.sheet.SheetCheck;
import dev.mubiao.targets.sheet.SheetSidePanel;
import dev.mubiao.targets.ui.sheet.saving.EditingSessions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The beans that a sheet editor needs: checks, help, search for indicators, editing sessions and side panels. */
@org.springframework.stereotype.Component
class SheetTools {

    private final SheetCheck check;
    private final FieldHelpTexts help;
    private final EditingSessions open;
    private final ObjectProvider<IndicatorSearch> search;
    private final List<SheetSidePanel> asides;

    SheetTools(
            SheetCheck check,
            FieldHelpTexts help,
            EditingSessions open,
            ObjectProvider<IndicatorSearch> search,
            List<SheetSidePanel> asides) {
        this.check = check;
        this.help = help;
        this.open = open;
        this.search = search;
        this.asides = List.copyOf(asides);
    }

    SheetCheck check() {
        return check;
    }

    FieldHelpTexts help() {
        return help;
    }

    EditingSessions open() {
        return open;
    }

    /** Null where no module knows of any. */
    @Nullable
    IndicatorSearch search() {
        return search.getIfAvailable();
    }

    List<Component> beside(OpenSheet sheet) {
        return asides.stream().map(aside -> aside.beside(sheet)).toList();
    }
}
