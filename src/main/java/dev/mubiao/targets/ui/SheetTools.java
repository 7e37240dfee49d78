package dev.mubiao.targets.ui;

import com.vaadin.flow.component.Component;
import dev.mubiao.forms.ColumnHelp;
import dev.mubiao.targets.IndicatorSearch;
import dev.mubiao.targets.OpenSheet;
import dev.mubiao.targets.SheetAside;
import dev.mubiao.targets.SheetCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What helps who edits a sheet: checks, explanations, indicators used before, and what stands beside it. */
@org.springframework.stereotype.Component
class SheetTools {

    private final SheetCheck check;
    private final ColumnHelp help;
    private final OpenSheets open;
    private final ObjectProvider<IndicatorSearch> search;
    private final List<SheetAside> asides;

    SheetTools(
            SheetCheck check,
            ColumnHelp help,
            OpenSheets open,
            ObjectProvider<IndicatorSearch> search,
            List<SheetAside> asides) {
        this.check = check;
        this.help = help;
        this.open = open;
        this.search = search;
        this.asides = List.copyOf(asides);
    }

    SheetCheck check() {
        return check;
    }

    ColumnHelp help() {
        return help;
    }

    OpenSheets open() {
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
