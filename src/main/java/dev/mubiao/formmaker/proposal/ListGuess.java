package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.example.ValueText;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds rows that are entries of a list: below heads as wide as they, or numbered goals. */
final class ListGuess {

    /** Lists that every target has. */
    static final String GOALS = "goals";

    static final String TASKS = "tasks";

    private static final int BY_SHAPE = 85;
    private static final Pattern NUMBERED = Pattern.compile("(?<name>目标|绩效目标|分目标|子目标)[0-9一二三四五六七八九十]{1,2}");

    private final ExampleTable table;
    private final Kinds kinds;
    private final FormLexicon lexicon;
    private final Map<ExampleCell, CellRole> roles = new HashMap<>();

    ListGuess(ExampleTable table, Kinds kinds, FormLexicon lexicon) {
        this.table = table;
        this.kinds = kinds;
        this.lexicon = lexicon;
    }

    /** The roles of all cells of lists, heads apart. @param end row after the last one that is looked at */
    Map<ExampleCell, CellRole> of(int end) {
        int lists = 0;
        for (int row = 0; row < end; row++) {
            int last = goals(row, end);
            if (last == row) {
                last = entries(row, end, "list-" + (lists + 1));
                lists += last > row + 1 ? 1 : 0;
            }
            row = Math.max(row, last - 1);
        }
        return roles;
    }

    private int goals(int first, int end) {
        int row = first;
        while (row < end && numbered(row).isPresent()) {
            row++;
        }
        for (int each = first; each < row; each++) {
            for (ExampleCell cell : table.row(each)) {
                if (each > first) {
                    roles.put(
                            cell,
                            CellRole.of(cell.place(), CellRole.Kind.ENTRY, "", BY_SHAPE)
                                    .inList(GOALS));
                } else if (cell.equals(numbered(each).orElse(null))) {
                    String name = LabelText.name(cell.text()).replaceAll("(?<![0-9一二三四五六七八九十])[0-9一二三四五六七八九十]++$", "");
                    roles.put(cell, CellRole.label(cell.place(), name + "{no}").inList(GOALS));
                } else if (kinds.value(cell)) {
                    roles.put(cell, goal(cell));
                }
            }
        }
        return row;
    }

    private static CellRole goal(ExampleCell cell) {
        return CellRole.value(cell.place(), CellValue.of(Field.GOAL, null), BY_SHAPE)
                .inList(GOALS);
    }

    /** The label of a numbered goal in a row whose last cell is its value. */
    private Optional<ExampleCell> numbered(int row) {
        List<ExampleCell> cells = table.row(row);
        if (cells.size() < 2 || !kinds.value(cells.get(cells.size() - 1))) {
            return Optional.empty();
        }
        ExampleCell label = cells.get(cells.size() - 2);
        return NUMBERED.matcher(LabelText.name(label.text())).matches() ? Optional.of(label) : Optional.empty();
    }

    /** @return row after the last entry below the heads of this row; the row itself if it has none */
    private int entries(int head, int end, String id) {
        List<ExampleCell> heads =
                table.row(head).stream().filter(cell -> cell.rowSpan() == 1).toList();
        if (heads.size() < 2 || !heads.stream().allMatch(cell -> kinds.label(cell) && !cell.blank())) {
            return head;
        }
        int row = head + 1;
        while (row < end && entry(table.row(row), heads)) {
            row++;
        }
        int entries = row - head - 1;
        boolean called = table.across(head).stream().anyMatch(cell -> lexicon.ofList(cell.text()));
        if (entries == 0 || entries == 1 && !called) {
            return head;
        }
        boolean tasks = tasks(heads);
        for (int each = head + 1; each < row; each++) {
            List<ExampleCell> cells = table.row(each);
            for (int i = 0; i < cells.size(); i++) {
                CellRole role = each > head + 1
                        ? CellRole.of(cells.get(i).place(), CellRole.Kind.ENTRY, "", BY_SHAPE)
                        : CellRole.value(cells.get(i).place(), value(heads.get(i), cells.get(i), i, tasks), BY_SHAPE);
                roles.put(cells.get(i), role.inList(tasks ? TASKS : id));
            }
        }
        return row;
    }

    private boolean entry(List<ExampleCell> cells, List<ExampleCell> heads) {
        if (cells.size() != heads.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).sameColumns(heads.get(i))
                    || lexicon.closing(cells.get(i).text())) {
                return false;
            }
        }
        return cells.stream().noneMatch(cell -> kinds.label(cell) && kinds.confidence(cell) >= CellRole.SURE);
    }

    private boolean tasks(List<ExampleCell> heads) {
        return heads.size() == 2
                && field(heads.get(0)) == Field.TASK_NAME
                && (field(heads.get(1)) == Field.TASK_CONTENT || field(heads.get(1)) == Field.OVERVIEW);
    }

    private @Nullable Field field(ExampleCell head) {
        return lexicon.label(head.text())
                .filter(found -> !found.meaning().fields().isEmpty())
                .map(found -> found.meaning().fields().get(0))
                .orElse(null);
    }

    private CellValue value(ExampleCell head, ExampleCell cell, int position, boolean tasks) {
        if (tasks) {
            return CellValue.of(position == 0 ? Field.TASK_NAME : Field.TASK_CONTENT, null);
        }
        FreeFieldType byLabel = lexicon.type(head.text()).orElse(null);
        FreeFieldType type = ValueText.type(cell, byLabel, lexicon.ofMoney(head.text()));
        List<String> none = new ArrayList<>();
        return CellValue.of(new FreeField(
                "column-" + (position + 1),
                LabelText.item(head.text()),
                none,
                type,
                none,
                false,
                type == FreeFieldType.DATE ? ValueText.dateFormat(cell.text()).orElse(null) : null,
                null,
                null,
                null));
    }
}
