package dev.mubiao.targets.ui.sheet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.WeightRule;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.IndicatorSearch;
import dev.mubiao.targets.sheet.SheetCheck;
import dev.mubiao.targets.sheet.SheetFix;
import dev.mubiao.targets.sheet.SheetLimit;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.targets.ui.sheet.fields.HelpPopover;
import dev.mubiao.targets.ui.sheet.fields.SheetCells;
import dev.mubiao.targets.ui.sheet.fields.SheetFrame;
import dev.mubiao.targets.ui.sheet.fields.SheetRenderer;
import dev.mubiao.targets.ui.sheet.grid.GridCommands;
import dev.mubiao.targets.ui.sheet.grid.GridDialogs;
import dev.mubiao.targets.ui.sheet.grid.IndicatorGrid;
import dev.mubiao.targets.ui.sheet.grid.KeysDialog;
import dev.mubiao.targets.ui.sheet.grid.NameSuggestions;
import dev.mubiao.targets.ui.sheet.model.CellInput;
import dev.mubiao.targets.ui.sheet.model.IndicatorRows;
import dev.mubiao.targets.ui.sheet.model.ListEdits;
import dev.mubiao.targets.ui.sheet.model.SheetEdits;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import dev.mubiao.targets.ui.sheet.saving.CoEditorList;
import dev.mubiao.targets.ui.sheet.saving.DraftSaver;
import dev.mubiao.targets.ui.sheet.saving.EditingSessions;
import dev.mubiao.targets.ui.sheet.saving.SheetSaving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The editor of a draft: checks it while somebody types, and saves it by key, by button and after each pause. */
public class SheetEditor extends Div implements SheetEdits.ChangeListener, EditingSessions.SheetListener {

    private final transient DraftSaver saver;
    private final transient SheetSaving saving;
    private final transient SheetCheck check;
    private final transient SheetModel model;
    private final transient SheetEdits edits;
    private final transient SheetCells cells;
    private final transient SheetRenderer renderer;
    private final transient List<Consumer<List<SheetProblem>>> listeners = new ArrayList<>();
    private final SheetFrame frame = new SheetFrame();
    private final List<Div> stretches = new ArrayList<>();
    private final Div layout = new Div();
    private final CoEditorList coEditorList;
    private final transient EditingSessions sessions;
    private transient EditingSessions.@Nullable Session session;
    private final HelpPopover help;
    private final List<IndicatorGrid> grids = new ArrayList<>();
    private final @Nullable WeightBar weights;
    private transient List<SheetProblem> found = List.of();

    SheetEditor(FormVariant variant, TargetContent content, DraftSaver saver, SheetServices services, Runnable reload) {
        this.saver = saver;
        this.check = services.check();
        this.sessions = services.sessions();
        this.coEditorList = new CoEditorList(saver.person());
        this.help = new HelpPopover(services.help(), content.formId(), content.kind());
        this.model = new SheetModel(variant, content);
        SheetLimit limit = saver.limit();
        this.edits = new SheetEdits(model, this, limit == null ? Set.of() : limit.closed());
        this.saving = new SheetSaving(saver, edits, frame, reload);
        this.cells = new SheetCells(edits);
        this.renderer = new SheetRenderer(variant, model, cells, new ListEdits(edits, this::getTranslation));
        WeightRule rule = variant.weights();
        this.weights = rule == null ? null : new WeightBar(rule);
        stretches.addAll(SheetOrder.add(frame, model, table -> grid(table, services.search())));
        addClassName("sheet-editor");
        frame.onSave(saving::save);
        frame.onHeard(saving::heard);
        frame.onKept(saving::restore);
        frame.onNameless(saving::offerNameless);
        frame.onUndo(edits::undo);
        frame.onRedo(edits::redo);
        frame.onKeys(() -> new KeysDialog().open());
        frame.onExplain(help::atCell);
        layout.addClassName("sheet-layout");
        layout.add(frame);
        add(bar());
        if (limit != null) {
            add(new ClosedSections(limit));
        }
        add(saving.notices());
        add(layout, help);
        if (weights != null) {
            frame.add(weights);
        }
        if (grids.size() > 0) {
            stretches.add(SheetOrder.stretch(frame));
        }
        renderer.unplaced(content).ifPresent(this::add);
        draw();
        saving.askAgain();
    }

    @Override
    public void changed(boolean redraw, @Nullable CellRef focus) {
        saving.changed();
        if (redraw) {
            draw();
        } else {
            recheck();
        }
        if (focus != null) {
            focusCell(focus);
        }
    }

    /** What other modules have beside the sheet. */
    void addSidePanels(List<Component> parts) {
        if (!parts.isEmpty()) {
            layout.add(new SidePanel(parts));
        }
    }

    void focusCell(CellRef place) {
        Optional<IndicatorGrid> grid = row(place)
                .flatMap(row -> grids.stream()
                        .filter(each -> each.table().position(row) >= 0)
                        .findFirst());
        if (grid.isPresent()) {
            grid.get().focusCell(place);
        } else {
            frame.focusCell(place);
        }
    }

    private static Optional<UUID> row(CellRef place) {
        return place instanceof IndicatorRef cell
                ? Optional.of(cell.row())
                : place instanceof ExtraRef own ? Optional.of(own.row()) : Optional.empty();
    }

    boolean accepts(SheetFix fix) {
        return fix.edits().stream()
                .noneMatch(edit ->
                        edits.closed(SheetSection.of(edit.cell(), edits.model().variant())));
    }

    /** Does the edits as if they were typed, as one step. */
    void apply(SheetFix fix) {
        if (!accepts(fix)) {
            return;
        }
        CellRef first = fix.edits().isEmpty() ? null : fix.edits().get(0).cell();
        edits.step(first, () -> CellInput.type(model, fix.edits()));
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
            recheck();
        }
    }

    /** Saves what was typed since the last time. */
    public SheetSaving.Outcome save() {
        return saving.save();
    }

    /** Saves for an action that goes on only then; if it cannot, the page shows what has to be done first. */
    public boolean saveFirst() {
        return saving.saveFirst();
    }

    @Override
    public void saved(long version) {
        saving.saved(version);
    }

    @Override
    public void others(List<EditingSessions.Editor> others) {
        coEditorList.show(others);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        session = saver.session(event.getUI(), this);
        sessions.enter(session);
        frame.open(saver.person(), saver.id());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (session != null) {
            sessions.leave(session);
        }
        saving.autosave();
    }

    private void draw() {
        cells.forget();
        List<List<Component>> drawn = renderer.draw();
        for (int i = 0; i < stretches.size(); i++) {
            stretches.get(i).removeAll();
            stretches.get(i).add(i < drawn.size() ? drawn.get(i) : List.of());
        }
        recheck();
    }

    private void recheck() {
        found = check.problems(saver.sheet(model.content()));
        cells.show(found, this::text);
        grids.forEach(grid -> grid.mark(found, this::text));
        if (weights != null) {
            weights.show(model.indicators());
        }
        listeners.forEach(listener -> listener.accept(found));
    }

    private Div bar() {
        Button save = new Button(getTranslation("targets.sheet.save"), click -> saving.save());
        save.setTooltipText("Ctrl+S");
        Div bar = new Div(save, saving.state(), coEditorList);
        bar.addClassName("sheet-bar");
        return bar;
    }

    private void explain(String element, IndicatorColumn column) {
        IndicatorField product = column.product();
        if (product != null) {
            help.atElement(element, product.name(), column.label());
        }
    }

    private IndicatorGrid grid(IndicatorRows table, @Nullable IndicatorSearch search) {
        IndicatorGrid drawn = new IndicatorGrid(edits, table);
        NameSuggestions names = new NameSuggestions(search, saver::sheet, drawn::suggest);
        GridCommands commands = new GridCommands(edits, table, names, new GridDialogs(saving::save, this::explain));
        drawn.onCommand(commands::take, frame::heard);
        grids.add(drawn);
        return drawn;
    }

    private String text(SheetProblem problem) {
        return getTranslation(problem.key(), problem.arguments().toArray());
    }
}
