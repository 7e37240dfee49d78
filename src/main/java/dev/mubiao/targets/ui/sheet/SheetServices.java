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
class SheetServices {

    private final SheetCheck check;
    private final FieldHelpTexts help;
    private final EditingSessions sessions;
    private final ObjectProvider<IndicatorSearch> search;
    private final List<SheetSidePanel> sidePanels;

    SheetServices(
            SheetCheck check,
            FieldHelpTexts help,
            EditingSessions sessions,
            ObjectProvider<IndicatorSearch> search,
            List<SheetSidePanel> sidePanels) {
        this.check = check;
        this.help = help;
        this.sessions = sessions;
        this.search = search;
        this.sidePanels = List.copyOf(sidePanels);
    }

    SheetCheck check() {
        return check;
    }

    FieldHelpTexts help() {
        return help;
    }

    EditingSessions sessions() {
        return sessions;
    }

    /** Null where no module knows of any. */
    @Nullable
    IndicatorSearch search() {
        return search.getIfAvailable();
    }

    List<Component> sidePanels(OpenSheet sheet) {
        return sidePanels.stream().map(panel -> panel.create(sheet)).toList();
    }
}
