package dev.mubiao.targets.ui.sheet.grid;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.targets.ui.sheet.model.IndicatorRows;
import dev.mubiao.targets.ui.sheet.model.SheetEdits;
import elemental.json.Json;
import elemental.json.JsonObject;
import elemental.json.JsonValue;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of indicators as a custom element: the browser draws, navigates and asks; each request comes as a command,
 * and the rows and marks that changed go back.
 */
@Tag("mubiao-sheet-grid")
@JsModule("context://mubiao/sheet.js")
public class IndicatorGrid extends Component {

    private final transient SheetEdits edits;
    private final transient IndicatorRows table;
    private final transient GridRows rows;
    private final transient GridMarks marks = new GridMarks();
    private final transient GridColumns form;
    private JsonObject answer = Json.createObject();
    private boolean due;
    private int seen;

    public IndicatorGrid(SheetEdits edits, IndicatorRows table) {
        this.edits = edits;
        this.table = table;
        this.rows = new GridRows(edits.model(), table);
        this.form = new GridColumns(table, edits.closed(SheetSection.INDICATORS));
    }

    public SheetEdits edits() {
        return edits;
    }

    /** The rows that it shows. */
    public IndicatorRows table() {
        return table;
    }

    /**
     * The listener gets each command with its {@code kind}.
     *
     * @param heard is told the number of the command before
     */
    public void onCommand(Consumer<JsonObject> listener, IntConsumer heard) {
        addListener(Command.class, event -> {
            seen = (int) event.command.getNumber("seq");
            heard.accept(seen);
            listener.accept(event.command);
            refresh();
        });
    }

    /** What the model holds by now is shown with the next answer. */
    void refresh() {
        if (!due && isAttached()) {
            due = true;
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, context -> send()));
        }
    }

    public void mark(List<SheetProblem> problems, Function<SheetProblem, String> text) {
        marks.find(problems, text);
        refresh();
    }

    public void suggest(JsonValue matches) {
        say("matches", matches);
    }

    public void focusCell(CellRef cell) {
        say("focus", Json.create(cell.key()));
    }

    private void say(String name, JsonValue value) {
        answer.put(name, value);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        rows.forget();
        marks.forget();
        getElement().executeJs("this.open($0)", form.describe(this::getTranslation));
        due = false;
        refresh();
    }

    private void send() {
        due = false;
        answer.put("seen", seen);
        answer.put("undo", edits.history().canUndo());
        answer.put("redo", edits.history().canRedo());
        put("rows", rows.changes());
        put("marks", marks.changes());
        getElement().executeJs("this.answer($0)", answer);
        answer = Json.createObject();
    }

    private void put(String name, @Nullable JsonValue value) {
        if (value != null) {
            answer.put(name, value);
        }
    }

    /** Something that the grid asks for. */
    @DomEvent("grid-command")
    public static class Command extends ComponentEvent<IndicatorGrid> {

        private final transient JsonObject command;

        public Command(IndicatorGrid source, boolean fromClient, @EventData("event.detail") JsonObject command) {
            super(source, fromClient);
            this.command = command;
        }
    }
}
