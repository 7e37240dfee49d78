package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.merge.DraftConflict;
import dev.mubiao.targets.merge.DraftConflict.Side;
import dev.mubiao.targets.ui.sheet.model.CellNames;
import dev.mubiao.targets.ui.sheet.model.SheetEdits;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import dev.mubiao.uikit.TimeFormats;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists cells that somebody else changed too: both texts side by side, until one is chosen. The sheet has the other's.
 */
public class ConflictList extends Div {

    private final transient SheetEdits edits;
    private final transient CellNames names;
    private final transient List<DraftConflict> open = new ArrayList<>();
    private final transient Runnable answered;

    /** @param answered runs once nothing is left to be chosen */
    public ConflictList(SheetEdits edits, Runnable answered) {
        this.answered = answered;
        this.edits = edits;
        this.names = new CellNames(edits.model(), this::getTranslation);
        addClassName("conflicts");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Asks about these too. Where a cell is asked about already, what the person wrote first stays on offer. */
    public void ask(List<DraftConflict> conflicts) {
        conflicts.stream()
                .filter(conflict -> !edits.closed(SheetSection.of(conflict.cell())))
                .filter(conflict ->
                        open.stream().noneMatch(asked -> asked.cell().equals(conflict.cell())))
                .forEach(open::add);
        draw();
    }

    public boolean answered() {
        return open.isEmpty();
    }

    private void draw() {
        removeAll();
        setVisible(!open.isEmpty());
        add(new Paragraph(getTranslation("targets.coedit.conflicts", open.size())));
        open.forEach(conflict -> add(line(conflict)));
    }

    private Component line(DraftConflict conflict) {
        Span name = new Span(names.name(conflict.cell()));
        name.addClassName("conflict-cell");
        String theirs = getTranslation("targets.coedit.theirs", conflict.by(), TimeFormats.clock(conflict.at()));
        Div line = new Div(
                name,
                side(conflict, Side.MINE, getTranslation("targets.coedit.mine"), "targets.coedit.takeMine"),
                side(conflict, Side.THEIRS, theirs, "targets.coedit.takeTheirs"));
        line.addClassName("conflict");
        return line;
    }

    private Component side(DraftConflict conflict, Side side, String whose, String action) {
        Span who = new Span(whose);
        who.addClassName("muted");
        Span text = new Span(text(conflict, side));
        text.addClassName("conflict-text");
        Button take = new Button(getTranslation(action), click -> choose(conflict, side));
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.setAriaLabel(getTranslation(action) + ": " + text.getText());
        Div half = new Div(who, text, take);
        half.addClassName("conflict-side");
        return half;
    }

    private String text(DraftConflict conflict, Side side) {
        if (conflict.deleted(side)) {
            return getTranslation("targets.coedit.deleted");
        }
        String text = conflict.text(side, edits.model().variant().moneyUnit());
        return text.isEmpty() ? getTranslation("targets.coedit.empty") : text;
    }

    private void choose(DraftConflict conflict, Side side) {
        open.remove(conflict);
        draw();
        SheetModel model = edits.model();
        edits.step(
                conflict.deleted(side) ? null : conflict.cell(),
                () -> model.restore(conflict.choose(model.state(), side)));
        if (open.isEmpty()) {
            answered.run();
        }
    }
}
