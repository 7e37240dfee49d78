package dev.mubiao.documents.exports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.mubiao.documents.templates.ExportTemplates;
import dev.mubiao.documents.write.TargetDocuments;
import dev.mubiao.documents.write.form.EmptyForms;
import dev.mubiao.documents.write.ui.EmptyFormDialog;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.TargetListMenu;
import dev.mubiao.targets.TargetQueries;

/** Downloads several targets of the list, what was exported before, and empty forms for new targets. */
@org.springframework.stereotype.Component
class TargetListDownloadMenu implements TargetListMenu {

    private final TargetDocuments targets;
    private final TargetQueries queries;
    private final ExportRunner runner;
    private final EmptyForms emptyForms;
    private final Forms forms;
    private final ExportTemplates templates;

    TargetListDownloadMenu(
            TargetDocuments targets,
            TargetQueries queries,
            ExportRunner runner,
            EmptyForms emptyForms,
            Forms forms,
            ExportTemplates templates) {
        this.targets = targets;
        this.queries = queries;
        this.runner = runner;
        this.emptyForms = emptyForms;
        this.forms = forms;
        this.templates = templates;
    }

    @Override
    public Component of(Listed listed) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem download = menu.addItem(VaadinIcon.DOWNLOAD.create());
        download.add(text("documents.write.download"));
        download.getSubMenu()
                .addItem(
                        text("documents.write.list"),
                        click -> new ExportDialog(listed, targets, runner, templates, forms).open());
        download.getSubMenu()
                .addItem(text("documents.letter"), click -> new LetterDialog(listed, queries, runner).open());
        download.getSubMenu()
                .addItem(text("documents.exports.own"), click -> new ExportsDialog(listed::actor, runner).open());
        download.getSubMenu()
                .addItem(text("documents.write.empty"), click -> new EmptyFormDialog(emptyForms, forms).open());
        return menu;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
