package dev.mubiao.targets.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.Actor;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.WeightRule;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.IndicatorSearch;
import dev.mubiao.targets.SavedDraft;
import dev.mubiao.targets.SheetCheck;
import dev.mubiao.targets.SheetFix;
import dev.mubiao.targets.SheetLimit;
import dev.mubiao.targets.SheetProblem;
import dev.mubiao.targets.SheetSection;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.uikit.Formats;
import dev.mubiao.uikit.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sheet of a draft: typed into, checked while typing, saved by key, by button and after each pause. */
class SheetEditor extends Div implements SheetSteps.Shown, OpenSheets.Sheet {

    private final transient DraftSaving saving;
    private final transient SheetCheck check;
    private final transient SheetModel model;
    private final transient SheetSteps steps;
    private final transient SheetCells cells;
    private final transient SheetDrawing drawing;
    private final transient SavingPause pause = new SavingPause();
    private final transient List<Consumer<List<SheetProblem>>> listeners = new ArrayList<>();
    private final SheetFrame frame = new SheetFrame();
    private final Div head = new Div();
    private final Div desk = new Div();
    private final ConflictList conflicts;
    private final RefusedSave refused;
    private final Coeditors coeditors;
    private final transient OpenSheets open;
    private transient OpenSheets.@Nullable Seat seat;
    private final HelpPopover help;
    private final Span state = new Span();
    private final @Nullable SheetGrid grid;
    private final @Nullable WeightBar weights;
    private transient List<SheetProblem> found = List.of();
    private boolean dirty;

    SheetEditor(FormVariant variant, TargetContent content, DraftSaving saving, SheetTools tools, Runnable reload) {
        this.saving = saving;
        this.check = tools.check();
        this.open = tools.open();
        this.coeditors = new Coeditors(saving.actor());
        this.help = new HelpPopover(tools.help(), content.formId(), content.kind());
        this.model = new SheetModel(variant, content);
        SheetLimit limit = saving.limit();
        this.steps = new SheetSteps(model, this, limit == null ? Set.of() : limit.closed());
        this.conflicts = new ConflictList(steps, saving::answered);
        this.refused = new RefusedSave(() -> {
            dirty = false;
            reload.run();
        });
        saving.saw(model.content());
        this.cells = new SheetCells(steps);
        this.drawing = new SheetDrawing(variant, model, cells, new SheetRows(steps, this::getTranslation));
        WeightRule rule = variant.weights();
        this.weights = rule == null ? null : new WeightBar(rule);
        this.grid = variant.indicators() == null ? null : grid(tools.search());
        addClassName("sheet-editor");
        frame.onSave(this::save);
        frame.onUndo(steps::undo);
        frame.onRedo(steps::redo);
        frame.onKeys(() -> new KeysDialog().open());
        frame.onExplain((key, label) -> help.atCell(key, label));
        frame.add(head);
        desk.addClassName("sheet-desk");
        desk.add(frame);
        add(bar());
        if (limit != null) {
            add(new ClosedSections(limit));
        }
        add(refused, conflicts, desk, help);
        if (grid != null) {
            frame.add(grid);
        }
        if (weights != null) {
            frame.add(weights);
        }
        drawing.unplaced(content).ifPresent(this::add);
        draw();
        conflicts.ask(saving.unanswered());
    }

    @Override
    public void changed(boolean redraw, @Nullable String focus) {
        dirty = true;
        state.setText(getTranslation("targets.sheet.unsaved"));
        if (redraw) {
            draw();
        } else {
            judge();
        }
        if (focus != null) {
            focusCell(focus);
        }
        getUI().ifPresent(ui -> pause.changed(ui, this::autosave));
    }

    /** What other modules have beside the sheet. */
    void beside(List<Component> parts) {
        if (!parts.isEmpty()) {
            desk.add(new AsidePanel(parts));
        }
    }

    void focusCell(String key) {
        if (grid != null && key.startsWith("indicator:")) {
            grid.focusCell(key);
        } else {
            frame.focusCell(key);
        }
    }

    boolean accepts(SheetFix fix) {
        return fix.edits().stream().noneMatch(edit -> steps.closed(SheetSection.ofCell(edit.cell())));
    }

    /** Does the edits as if they were typed, as one step. */
    void apply(SheetFix fix) {
        if (!accepts(fix)) {
            return;
        }
        String first = fix.edits().isEmpty() ? null : fix.edits().get(0).cell();
        steps.step(first, () -> CellTyping.type(model, fix.edits()));
    }

    /** Tells the listener what the checks find, at once and after each change. */
    void onProblems(Consumer<List<SheetProblem>> listener) {
        listeners.add(listener);
        listener.accept(found);
    }

    @Override
    public void takenIn(boolean redraw) {
        if (redraw) {
            draw();
        } else {
            cells.refresh();
            judge();
        }
    }

    /** Saves what was typed since the last time. False if that was refused, or if the person still has to choose. */
    boolean save() {
        return (!dirty || store()) && conflicts.answered();
    }

    @Override
    public void saved(long version) {
        if (saving.isBehind(version) && !refused.isVisible()) {
            store();
        }
    }

    @Override
    public void others(List<Actor> others) {
        coeditors.show(others);
    }

    private boolean store() {
        TargetContent mine = model.content();
        try {
            SavedDraft saved = saving.save(mine);
            dirty = false;
            refused.setVisible(false);
            if (saved.merged()) {
                steps.takeIn(mine, saved.seen().content());
                saving.saw(model.content());
                conflicts.ask(saved.conflicts());
            }
            state.setText(getTranslation("targets.sheet.saved", Formats.clock(saved.at())));
            if (grid != null) {
                grid.saved();
            }
            return true;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            refused.show(Notices.text(refusal));
            return false;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        seat = saving.seat(event.getUI(), this);
        open.enter(seat);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (seat != null) {
            open.leave(seat);
        }
        autosave();
    }

    private void autosave() {
        if (!refused.isVisible()) {
            save();
        }
    }

    private void draw() {
        cells.forget();
        head.removeAll();
        head.add(drawing.draw());
        judge();
    }

    private void judge() {
        found = check.problems(saving.sheet(model.content()));
        cells.show(found, this::text);
        if (grid != null) {
            grid.mark(found, this::text);
        }
        if (weights != null) {
            weights.show(model.indicators());
        }
        listeners.forEach(listener -> listener.accept(found));
    }

    private Div bar() {
        state.addClassName("muted");
        state.getElement().setAttribute("aria-live", "polite");
        Button save = new Button(getTranslation("targets.sheet.save"), click -> save());
        save.setTooltipText("Ctrl+S");
        Div bar = new Div(save, state, coeditors);
        bar.addClassName("sheet-bar");
        return bar;
    }

    private void explain(String element, IndicatorField field) {
        Objects.requireNonNull(model.variant().indicators())
                .column(field)
                .ifPresent(column -> help.atElement(element, field.name(), column.label()));
    }

    private SheetGrid grid(@Nullable IndicatorSearch search) {
        SheetGrid drawn = new SheetGrid(steps, saving.id());
        NameSuggestions names = new NameSuggestions(search, saving::sheet, drawn::suggest);
        GridCommands commands = new GridCommands(steps, names, new GridPage(this::save, this::explain));
        drawn.onCommand(commands::take);
        return drawn;
    }

    private String text(SheetProblem problem) {
        return getTranslation(problem.key(), problem.arguments().toArray());
    }
}
