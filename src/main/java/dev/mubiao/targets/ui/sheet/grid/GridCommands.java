package dev.mubiao.targets.ui.sheet.grid;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.ui.sheet.model.IndicatorRows;
import dev.mubiao.targets.ui.sheet.model.SheetEdits;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Carries out the commands that the indicator table sends. */
public class GridCommands {

    private final SheetEdits edits;
    private final IndicatorRows table;
    private final IndicatorRowEdits rows;
    private final NameSuggestions suggestions;
    private final Page page;

    /** What only the page around the grid can do. */
    interface Page {

        void save();

        void keys();

        void source(Indicator row);

        /** Says at the element what belongs into the column. */
        void explain(String element, IndicatorColumn column);

        /** Shows what does not fit, and does it if the person wants it all the same. */
        void ask(List<PastePlan.Misfit> misfits, ClipboardTable.LeftOut leftOut, Runnable go);

        /** Says what was on the clipboard and is not pasted; nothing if that is nothing. */
        void leftOut(ClipboardTable.LeftOut leftOut);
    }

    public GridCommands(SheetEdits edits, IndicatorRows table, NameSuggestions suggestions, Page page) {
        this.edits = edits;
        this.rows = new IndicatorRowEdits(edits, table);
        this.table = table;
        this.suggestions = suggestions;
        this.page = page;
    }

    public void take(JsonObject command) {
        switch (command.getString("kind")) {
            case "type" -> type(command);
            case "take" ->
                suggestions
                        .taken((int) command.getNumber("match"))
                        .ifPresent(match -> rows.take(row(command), match, command.getString("typing")));
            case "clear" -> rows.clear(rows(command), columns(command));
            case "fill" -> rows.fillDown(rows(command), columns(command));
            case "paste" -> paste(command);
            case "insert" ->
                rows.insert(last(command), Math.max(1, rows(command).size()));
            case "remove" -> rows.remove(rows(command));
            case "up" -> rows.move(rows(command), false);
            case "down" -> rows.move(rows(command), true);
            case "copy" -> rows.duplicate(rows(command));
            case "undo" -> edits.undo();
            case "redo" -> edits.redo();
            case "save" -> page.save();
            case "keys" -> page.keys();
            case "explain" -> page.explain(command.getString("at"), column(command));
            case "source" -> {
                int at = table.position(row(command));
                if (at >= 0) {
                    page.source(table.list().get(at));
                }
            }
            default -> throw new IllegalArgumentException("unknown command: " + command.getString("kind"));
        }
    }

    private void type(JsonObject command) {
        UUID row = row(command);
        IndicatorColumn column = column(command);
        String text = command.getString("text");
        rows.type(rows(command), column, text, command.getString("typing"));
        if (column.product() == IndicatorField.NAME && command.getBoolean("open")) {
            suggestions.find(edits.model(), table, row, text);
        }
    }

    private void paste(JsonObject command) {
        ClipboardTable block = ClipboardTable.of(command.getString("html"), command.getString("text"));
        if (block.rows().isEmpty()) {
            return;
        }
        PastePlan pastePlan = new PastePlan(block, rows(command), columns(command));
        SheetModel copy = new SheetModel(edits.model().variant(), edits.model().state());
        int at = edits.model().tables().indexOf(table);
        List<PastePlan.Misfit> misfits = pastePlan.into(copy, copy.tables().get(at));
        Runnable go = () -> edits.step(null, () -> pastePlan.into(edits.model(), table));
        if (misfits.isEmpty()) {
            go.run();
            page.leftOut(block.leftOut());
        } else {
            page.ask(misfits, block.leftOut(), go);
        }
    }

    private static UUID row(JsonObject command) {
        return UUID.fromString(command.getString("row"));
    }

    private static @Nullable UUID last(JsonObject command) {
        List<UUID> rows = rows(command);
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    private IndicatorColumn column(JsonObject command) {
        return table.column(command.getString("column"));
    }

    private static List<UUID> rows(JsonObject command) {
        return texts(command.getArray("rows")).stream().map(UUID::fromString).toList();
    }

    private List<IndicatorColumn> columns(JsonObject command) {
        return texts(command.getArray("columns")).stream().map(table::column).toList();
    }

    private static List<String> texts(JsonArray array) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < array.length(); i++) {
            texts.add(array.getString(i));
        }
        return texts;
    }
}
