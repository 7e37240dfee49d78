package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.RecordColumn;
import dev.mubiao.forms.RecordLayout;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldType;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the columns of a table of several targets, and the rows that show one of them, as the roles of the heads say. */
final class RecordAssembly {

    private static final int LEAST_FOR_TWO = 4;

    private final ExampleTable table;
    private final RecordGuess.Area area;
    private final Map<CellAddress, CellRole> roles;
    private final int year;
    private final boolean keyed;

    RecordAssembly(ExampleTable table, RecordGuess.Area area, Map<CellAddress, CellRole> roles, int year) {
        this.table = table;
        this.area = area;
        this.roles = roles;
        this.year = year;
        this.keyed = area.heads().stream().anyMatch(head -> key(value(head)));
    }

    RecordLayout records() {
        List<String> totals = area.totals().stream()
                .flatMap(row -> table.row(row).stream())
                .map(ExampleCell::text)
                .filter(RecordGuess::total)
                .map(Folding::bare)
                .map(text -> text.substring(text.length() - 2))
                .distinct()
                .toList();
        return new RecordLayout(
                columns(area.left()),
                columns(area.right()),
                area.above() == null ? null : LabelText.dated(area.above(), year),
                totals.isEmpty() ? RecordLayout.USUAL_TOTALS : totals);
    }

    private List<RecordColumn> columns(List<ExampleCell> heads) {
        return heads.stream().map(this::column).filter(Objects::nonNull).toList();
    }

    private @Nullable RecordColumn column(ExampleCell head) {
        CellValue value = value(head);
        String group = area.groups().get(head);
        FreeField free = value == null ? null : value.free();
        boolean number = value == null && RecordGuess.number(head);
        if (value == null && !number) {
            return null;
        }
        return new RecordColumn(
                LabelText.dated(head.text(), year),
                List.of(),
                group == null ? null : LabelText.dated(group, year),
                value == null ? List.of() : value.fields(),
                value == null ? null : value.item(),
                free == null ? null : free.id(),
                number,
                number ? !keyed : key(value),
                !number && !key(value) && outer(head),
                ColumnWidth.pixels(table, head));
    }

    private @Nullable CellValue value(ExampleCell head) {
        CellRole role = roles.get(head.place());
        return role == null
                        || role.kind() != CellRole.Kind.VALUE
                        || role.values().isEmpty()
                ? null
                : role.values().get(0);
    }

    private static boolean key(@Nullable CellValue value) {
        return value != null
                && value.fields().stream()
                        .anyMatch(field -> field == Field.PROJECT_NAME || field == Field.PROJECT_CODE);
    }

    /** Whether a text holds for several targets: where another one begins, nothing new stands in the column. */
    private boolean outer(ExampleCell head) {
        boolean filled = false;
        for (int row = area.indicators().head() + 1; row < area.indicators().end(); row++) {
            ExampleCell cell = table.at(row, head.column());
            boolean begins = cell.row() == row && !cell.blank();
            if (filled && !begins && begins(row)) {
                return text(head);
            }
            filled |= begins && !area.totals().contains(row);
        }
        return false;
    }

    /** Amounts and goals are each target's own, even where they are left out. */
    private boolean text(ExampleCell head) {
        CellValue value = value(head);
        return value != null
                && (value.free() == null
                        ? value.fields().get(0).type() == FieldType.TEXT
                        : value.free().type() == FreeFieldType.TEXT);
    }

    private boolean begins(int row) {
        return !area.totals().contains(row)
                && area.heads().stream().filter(head -> key(value(head))).anyMatch(head -> {
                    ExampleCell cell = table.at(row, head.column());
                    return cell.row() == row
                            && !cell.blank()
                            && !cell.text()
                                    .equals(table.at(row - 1, head.column()).text());
                });
    }

    /** Labels with their values: two in a row where there is room, and a long text alone. */
    List<FormRow> rows(RowAssembly assembly, IndicatorTable indicators) {
        int width =
                indicators.printed().stream().mapToInt(IndicatorColumn::span).sum();
        List<FormRow> rows = new ArrayList<>();
        List<ExampleCell> heads =
                area.heads().stream().filter(head -> value(head) != null).toList();
        for (int at = 0; at < heads.size(); at++) {
            boolean two = width >= LEAST_FOR_TWO
                    && at + 1 < heads.size()
                    && !isLong(heads.get(at))
                    && !isLong(heads.get(at + 1));
            Stream<FormCell> cells = two
                    ? Stream.concat(
                            pair(assembly, heads.get(at), width / 2),
                            pair(assembly, heads.get(++at), width - width / 2))
                    : pair(assembly, heads.get(at), width);
            rows.add(new FormRow(RowStyle.GRID, false, null, null, cells.toList()));
        }
        return rows;
    }

    private Stream<FormCell> pair(RowAssembly assembly, ExampleCell head, int width) {
        String label = LabelText.dated(head.text(), year);
        String group = area.groups().get(head);
        return Stream.of(
                new LabelCell(group == null ? label : label + "（" + group + "）", List.of(), 1, 1),
                assembly.place(Objects.requireNonNull(value(head)), Math.max(1, width - 1)));
    }

    private boolean isLong(ExampleCell head) {
        CellValue value = value(head);
        return value != null
                && (value.free() == null
                        ? value.fields().get(0).type() == FieldType.LIST
                                || value.fields().get(0).type() == FieldType.LONG_TEXT
                        : value.free().type() == FreeFieldType.LONG_TEXT);
    }
}
