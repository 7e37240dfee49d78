package dev.mubiao.processadmin.drafts.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.drafts.ModelDraftSummary;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import java.util.List;

/** The menu of the modeler: dry run, comparison, download, upload, history, rename, keys. */
class ModelerMenu extends MenuBar {

    private static final List<String> FORMATS = List.of("bpmn", "svg", "png");

    /** What the view does at an entry. */
    interface Actions {
        void leadTo(String path);

        void download(String format);

        void upload();

        void history();

        void rename();

        void keys();
    }

    ModelerMenu(ModelDraftSummary draft, Actions actions) {
        addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem more = addItem(getTranslation("processadmin.modeler.more"));
        SubMenu menu = more.getSubMenu();
        ModelRef model = new ModelRef.Draft(draft.id());
        menu.addItem(
                getTranslation("processadmin.modeler.dryRun"),
                click -> actions.leadTo(ProcessAdminNavigation.dryRun(model)));
        draft.basedOn()
                .ifPresent(base -> menu.addItem(
                        getTranslation("processadmin.modeler.compare"),
                        click -> actions.leadTo(ProcessAdminNavigation.comparison(base, model.text()))));
        menu.addSeparator();
        for (String format : FORMATS) {
            menu.addItem(
                    getTranslation("processadmin.modeler.download", format.toUpperCase(java.util.Locale.ROOT)),
                    click -> actions.download(format));
        }
        menu.addItem(getTranslation("processadmin.modeler.upload"), click -> actions.upload());
        menu.addSeparator();
        menu.addItem(getTranslation("processadmin.modeler.history"), click -> actions.history());
        menu.addItem(getTranslation("processadmin.modeler.rename"), click -> actions.rename());
        menu.addItem(getTranslation("processadmin.modeler.keys"), click -> actions.keys());
    }
}
