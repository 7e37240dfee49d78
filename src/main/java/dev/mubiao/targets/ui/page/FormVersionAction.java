package dev.mubiao.targets.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.draft.FormVersionMoves;
import dev.mubiao.targets.draft.FormVersionMoves.Preview;
import dev.mubiao.uikit.Confirmations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves a draft to the newest version of its form, after its preparer saw what that version has no cell for. */
@Component
@Order(45)
class FormVersionAction implements TargetAction {

    private final FormVersionMoves moves;
    private final TargetAccess access;

    FormVersionAction(FormVersionMoves moves, TargetAccess access) {
        this.moves = moves;
        this.access = access;
    }

    @Override
    public String labelKey() {
        return "targets.form.move";
    }

    @Override
    public boolean appliesTo(Target target, Actor actor) {
        return target.status().editable()
                && access.allows(actor, Permission.EDIT, target)
                && moves.newer(target).isPresent();
    }

    @Override
    public void run(TargetPage page) {
        UI ui = UI.getCurrent();
        Preview preview = moves.preview(page.actor(), page.target().id());
        Div content = new Div(new Paragraph(ui.getTranslation(
                preview.lost().isEmpty() ? "targets.form.move.nothing" : "targets.form.move.lost",
                Integer.toString(preview.version()),
                preview.lost().size())));
        UnorderedList list = new UnorderedList();
        preview.lost()
                .forEach(cell ->
                        list.add(new ListItem(ui.getTranslation("targets.form.move.cell", cell.label(), cell.text()))));
        list.setVisible(!preview.lost().isEmpty());
        content.add(list);
        if (!preview.added().isEmpty()) {
            content.add(new Paragraph(ui.getTranslation(
                    "targets.form.move.added",
                    Integer.toString(preview.version()),
                    preview.added().size())));
            content.add(new UnorderedList(
                    preview.added().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        Confirmations.ask(ui.getTranslation(labelKey()), content, ui.getTranslation(labelKey()), () -> {
            moves.move(page.actor(), page.target().id(), preview);
            page.refresh();
        });
    }
}
