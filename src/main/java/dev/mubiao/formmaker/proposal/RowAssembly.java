package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleLine;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.example.ValueText;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FieldType;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.grid.CellAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds the rows of a form around its indicators, and collects the fields and lists of its own that they show. */
final class RowAssembly {

    /** Fields that a target may leave empty. */
    private static final Set<Field> OPTIONAL = EnumSet.of(
            Field.PROJECT_CODE,
            Field.CONTACT_NAME,
            Field.CONTACT_PHONE,
            Field.SOURCE,
            Field.INCOME,
            Field.EXPENDITURE,
            Field.LEGAL_BASIS,
            Field.EXECUTION_WEIGHT);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]{1,3})}");
    private static final Pattern DATED_BRACKETS =
            Pattern.compile("(?<!\\s)\\s*+[(（](?=[^()（）]*+[)）])[^()（）]*\\{year[^()（）]*[)）]");

    private final Map<CellAddress, CellRole> roles;
    private final int year;
    private final List<FreeField> fields = new ArrayList<>();
    private final Map<String, FreeList> lists = new LinkedHashMap<>();

    /** @param year the budget year of the example */
    RowAssembly(Map<CellAddress, CellRole> roles, int year) {
        this.roles = roles;
        this.year = year;
    }

    /** Of the form's own, in the order of the print. */
    List<FreeField> fields() {
        return fields;
    }

    List<FreeList> lists() {
        return List.copyOf(lists.values());
    }

    List<FormRow> lines(List<ExampleLine> lines) {
        List<FormRow> rows = new ArrayList<>();
        for (ExampleLine line : lines) {
            List<FormCell> cells = new ArrayList<>();
            boolean values = false;
            for (ExampleCell cell : line.cells()) {
                CellRole role = roles.get(cell.place());
                if (role != null && role.kind() == CellRole.Kind.LINE) {
                    parts(role, cells);
                    values |= !role.values().isEmpty();
                }
            }
            if (!cells.isEmpty()) {
                boolean centered = !values
                        && line.text().length() < FormLexicon.LONGEST_LABEL
                        && line.text().contains("年");
                rows.add(new FormRow(RowStyle.LINE, centered, null, null, cells));
            }
        }
        return rows;
    }

    private void parts(CellRole role, List<FormCell> cells) {
        Matcher place = PLACEHOLDER.matcher(role.text());
        int done = 0;
        while (place.find()) {
            int number = Integer.parseInt(place.group(1));
            if (number < role.values().size()) {
                text(role.text().substring(done, place.start()), cells);
                cells.add(value(role.values().get(number), false, 1, 1));
                done = place.end();
            }
        }
        text(role.text().substring(done), cells);
    }

    private static void text(String text, List<FormCell> cells) {
        if (!text.isBlank()) {
            cells.add(new LabelCell(text.strip(), List.of(), 1, 1));
        }
    }

    List<FormRow> grid(ExampleTable table) {
        ExampleTable once = table.keeping(row -> table.row(row).stream()
                .map(cell -> roles.get(cell.place()))
                .noneMatch(role -> role != null && role.kind() == CellRole.Kind.ENTRY));
        List<FormRow> rows = new ArrayList<>();
        for (int row = 0; row < once.rows(); row++) {
            List<ExampleCell> cells = once.row(row);
            String list = cells.stream()
                    .map(cell -> roles.get(cell.place()))
                    .filter(role -> role != null && role.list() != null)
                    .map(CellRole::list)
                    .findFirst()
                    .orElse(null);
            List<FormCell> shown = new ArrayList<>();
            List<FreeField> columns = new ArrayList<>();
            for (ExampleCell cell : cells) {
                shown.add(cell(cell, own(list) ? columns : fields));
            }
            if (own(list) && list != null) {
                lists.put(list, new FreeList(list, name(once, row, columns), columns, 1));
            }
            rows.add(new FormRow(RowStyle.GRID, false, repeat(list), own(list) ? list : null, shown));
        }
        return rows;
    }

    private static String name(ExampleTable table, int row, List<FreeField> columns) {
        ExampleCell first = table.at(row, 0);
        return first.row() < row && !first.blank()
                ? LabelText.item(first.text())
                : String.join("、", columns.stream().map(FreeField::label).toList());
    }

    private static boolean own(@Nullable String list) {
        return list != null && repeat(list) == null;
    }

    private static @Nullable Field repeat(@Nullable String list) {
        if (ListGuess.GOALS.equals(list)) {
            return Field.GOAL;
        }
        return ListGuess.TASKS.equals(list) ? Field.TASK_NAME : null;
    }

    private FormCell cell(ExampleCell cell, List<FreeField> declared) {
        CellRole role = roles.get(cell.place());
        if (role == null || role.values().isEmpty()) {
            String text = role == null || role.text().isBlank() ? cell.text() : role.text();
            return label(text, cell);
        }
        CellValue value = role.values().get(0);
        if (value.free() == null) {
            return value(value, ValueText.unitInside(cell.text()).isPresent(), cell.columnSpan(), cell.rowSpan());
        }
        declared.add(value.free());
        return new FreeCell(value.free().id(), cell.columnSpan(), cell.rowSpan());
    }

    /** Years in brackets are no part of what a label is called: documents may leave them out. */
    private LabelCell label(String text, ExampleCell cell) {
        String dated = LabelText.dated(text, year);
        String plain = DATED_BRACKETS.matcher(dated).replaceAll("");
        List<String> aliases = plain.equals(dated) || plain.isBlank() ? List.of() : List.of(plain);
        return new LabelCell(dated, aliases, cell.columnSpan(), cell.rowSpan());
    }

    /** The place of a value in rows that the example does not have. */
    FormCell place(CellValue value, int span) {
        return value(value, false, span, 1);
    }

    private FormCell value(CellValue value, boolean unitInside, int span, int rows) {
        FreeField free = value.free();
        if (free != null) {
            fields.add(free);
            return new FreeCell(free.id(), span, rows);
        }
        boolean required = value.fields().stream().noneMatch(OPTIONAL::contains);
        boolean text = value.fields().get(0).type() == FieldType.TEXT;
        return new FieldCell(
                value.fields(),
                value.item(),
                value.joiner(),
                required,
                text ? value.choices() : List.of(),
                value.ticks(),
                unitInside && value.fields().get(0).type() == FieldType.MONEY,
                span,
                rows);
    }
}
