package dev.mubiao.targets.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.targets.print.PrintedFormView;
import dev.mubiao.targets.ui.sheet.saving.DraftSaverFactory;
import dev.mubiao.uikit.EmptyState;

/** Creates the sheet of a target for a person: the editor if it may be changed, otherwise the printed form. */
@org.springframework.stereotype.Component
public class SheetFactory {

    private final TargetQueries queries;
    private final DraftSaverFactory savers;
    private final TargetAccess access;
    private final Forms forms;
    private final SheetServices services;

    SheetFactory(
            TargetQueries queries, DraftSaverFactory savers, TargetAccess access, Forms forms, SheetServices services) {
        this.queries = queries;
        this.savers = savers;
        this.access = access;
        this.forms = forms;
        this.services = services;
    }

    public Component of(TargetPage page) {
        Target target = page.target();
        boolean editable = target.status().editable() && access.allows(page.actor(), Permission.EDIT, target);
        TargetContent content = editable ? queries.draft(page.actor(), target.id()) : content(page);
        // A revision keeps its version when the draft is moved to another one.
        FormVariant variant = forms.find(content.form()).orElse(null);
        if (variant == null) {
            return new EmptyState(
                    VaadinIcon.WARNING, UI.getCurrent().getTranslation("targets.check.form", target.formId()));
        }
        if (editable) {
            SheetEditor editor = new SheetEditor(
                    variant, content, savers.of(page.actor(), target, content), services, page::refresh);
            editor.addSidePanels(services.sidePanels(new SheetEditorAdapter(page, editor)));
            return editor;
        }
        return new PrintedFormView(PrintedForm.of(variant, content));
    }

    /** The latest revision, or the draft where there is none yet. */
    private TargetContent content(TargetPage page) {
        Target target = page.target();
        return target.revisionNumber() == 0
                ? queries.draft(page.actor(), target.id())
                : queries.content(queries.latestRevision(page.actor(), target.id()));
    }
}
