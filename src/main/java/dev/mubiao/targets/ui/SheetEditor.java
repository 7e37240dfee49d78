package dev.mubiao.targets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.WeightRule;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.SheetCheck;
import dev.mubiao.targets.SheetProblem;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.uikit.Formats;
import dev.mubiao.uikit.Notices;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet of a draft: typed into, checked while typing, saved by key, by button and after each pause. */
class SheetEditor extends Div implements SheetRows.Redraw {

    private final transient DraftSaving saving;
    private final transient SheetCheck check;
    private final transient Runnable reload;
    private final transient SheetModel model;
    private final transient SheetCells cells;
    private final transient SheetRows rows;
    private final SheetFrame frame = new SheetFrame();
    private final ProblemList problems = new ProblemList(frame::focusCell);
    private final Div stale = new Div();
    private final Span state = new Span();
    private final Button undo;
    private final @Nullable WeightBar weights;
    private final transient SheetDrawing drawing;
    private boolean dirty;

    SheetEditor(FormVariant variant, TargetContent content, DraftSaving saving, SheetCheck check, Runnable reload) {
        this.saving = saving;
        this.check = check;
        this.reload = reload;
        this.model = new SheetModel(variant, content);
        this.cells = new SheetCells(model, this::typed);
        this.rows = new SheetRows(model, this);
        this.drawing = new SheetDrawing(variant, model, cells, rows);
        WeightRule rule = variant.weights();
        this.weights = rule == null ? null : new WeightBar(rule);
        this.undo = new Button(
                getTranslation("targets.sheet.undo"), VaadinIcon.ARROW_BACKWARD.create(), click -> rows.undo());
        addClassName("sheet-editor");
        stale.addClassName("stale");
        stale.getElement().setAttribute("role", "alert");
        stale.setVisible(false);
        state.addClassName("muted");
        state.getElement().setAttribute("aria-live", "polite");
        Button save = new Button(getTranslation("targets.sheet.save"), click -> save());
        save.setTooltipText("Ctrl+S");
        Div bar = new Div(save, undo, state, new Span(getTranslation("targets.sheet.keys")));
        bar.addClassName("sheet-bar");
        frame.onAddRow(rows::addIndicator);
        frame.onDeleteRow(rows::removeIndicator);
        frame.onSave(this::autosave);
        add(bar, stale, problems, frame);
        if (weights != null) {
            add(weights);
        }
        drawing.unplaced(content).ifPresent(this::add);
        draw();
    }

    @Override
    public void now(@Nullable String focus) {
        draw();
        typed();
        autosave();
        if (focus != null) {
            frame.focusCell(focus);
        }
    }

    @Override
    public String translate(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }

    /** Saves what was typed since the last time. False if somebody else was faster: then the person has to choose. */
    boolean save() {
        if (!dirty) {
            return true;
        }
        try {
            Instant at = saving.save(model.content());
            dirty = false;
            stale.setVisible(false);
            state.setText(getTranslation("targets.sheet.saved", Formats.clock(at)));
            return true;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            showStale(Notices.text(refusal));
            return false;
        }
    }

    private void autosave() {
        if (!stale.isVisible()) {
            save();
        }
    }

    private void showStale(String text) {
        stale.removeAll();
        Button mine = new Button(getTranslation("targets.sheet.keepMine"), click -> {
            saving.acceptOthers();
            save();
        });
        Button theirs = new Button(getTranslation("targets.sheet.takeTheirs"), click -> reload.run());
        stale.add(new Span(text), mine, theirs);
        stale.setVisible(true);
        state.setText(getTranslation("targets.sheet.unsaved"));
    }

    private void typed() {
        dirty = true;
        state.setText(getTranslation("targets.sheet.unsaved"));
        judge();
    }

    private void draw() {
        cells.forget();
        frame.removeAll();
        frame.add(drawing.draw());
        undo.setVisible(rows.canUndo());
        judge();
    }

    private void judge() {
        List<SheetProblem> found = check.problems(saving.sheet(model.content()));
        cells.show(found, this::text);
        problems.show(found, this::text);
        if (weights != null) {
            weights.show(model.indicators());
        }
    }

    private String text(SheetProblem problem) {
        return getTranslation(problem.key(), problem.arguments().toArray());
    }
}
