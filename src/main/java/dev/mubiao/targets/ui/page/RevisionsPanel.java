package dev.mubiao.targets.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetPanel;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.targets.print.PrintedFormView;
import dev.mubiao.uikit.TimeFormats;
import org.springframework.core.annotation.Order;

/** Lists all submissions of a target, each exactly as it was submitted. */
@org.springframework.stereotype.Component
@Order(100)
class RevisionsPanel implements TargetPanel {

    private final TargetQueries queries;
    private final TargetAccess access;
    private final Forms forms;

    RevisionsPanel(TargetQueries queries, TargetAccess access, Forms forms) {
        this.queries = queries;
        this.access = access;
        this.forms = forms;
    }

    @Override
    public String titleKey() {
        return "targets.page.revisions";
    }

    @Override
    public boolean appliesTo(Target target, Actor actor) {
        return target.revisionNumber() > 0 && access.allows(actor, Permission.READ, target);
    }

    @Override
    public Component content(TargetPage page) {
        UI ui = UI.getCurrent();
        Grid<Revision> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.addComponentColumn(this::opening)
                .setHeader(ui.getTranslation("targets.page.revision"))
                .setAutoWidth(true);
        grid.addColumn(revision -> TimeFormats.minute(revision.submittedAt()))
                .setHeader(ui.getTranslation("targets.page.submittedAt"))
                .setAutoWidth(true);
        grid.addColumn(Revision::submitterName)
                .setHeader(ui.getTranslation("targets.page.submittedBy"))
                .setAutoWidth(true);
        grid.addColumn(Revision::sha256).setHeader("SHA-256").setFlexGrow(1);
        grid.setItems(queries.revisions(page.actor(), page.target().id()));
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Button opening(Revision revision) {
        Button open = new Button(Integer.toString(revision.number()), click -> open(revision));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return open;
    }

    private void open(Revision revision) {
        TargetContent content = queries.content(revision);
        Dialog dialog = new Dialog(UI.getCurrent().getTranslation("targets.page.revisionOf", revision.number()));
        forms.find(content.form())
                .ifPresent(variant -> dialog.add(new PrintedFormView(PrintedForm.of(variant, content))));
        dialog.setWidth("min(70rem, 100vw)");
        dialog.getFooter().add(new Button(UI.getCurrent().getTranslation("uikit.close"), click -> dialog.close()));
        dialog.open();
    }
}
