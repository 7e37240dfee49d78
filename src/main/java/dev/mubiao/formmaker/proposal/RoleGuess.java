package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleLine;
import dev.mubiao.formmaker.example.ExampleSheet;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.example.IndicatorArea;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives every cell of an example its role. */
final class RoleGuess {

    private static final int BY_WORD = 95;
    private static final int BY_PLACE = 90;

    private static final List<String> OPERATORS = List.of("≥", "≤", "=", ">", "<", "定性");
    private static final List<String> YES_OR_NO = List.of("是", "否");

    private final ExampleSheet sheet;
    private final IndicatorArea area;
    private final List<HeadColumn> columns;
    private final FormLexicon lexicon;
    private final FormKind kind;
    private final int year;
    private final List<ProposalDoubt> doubts;
    private final RecordGuess.@Nullable Area records;
    private final Map<ExampleCell, CellRole> roles = new HashMap<>();

    RoleGuess(
            ExampleSheet sheet,
            IndicatorArea area,
            List<HeadColumn> columns,
            FormLexicon lexicon,
            FormSettings settings,
            List<ProposalDoubt> doubts,
            RecordGuess.@Nullable Area records) {
        this.sheet = sheet;
        this.area = area;
        this.columns = columns;
        this.lexicon = lexicon;
        this.kind = settings.kind();
        this.year = settings.year();
        this.doubts = doubts;
        this.records = records;
    }

    /** In the order of the file. */
    List<CellRole> of(BlankComparison blank, Set<String> known) {
        ExampleTable table = sheet.table();
        indicators(table, blank);
        List<ExampleCell> around = table.cells().stream()
                .filter(cell -> cell.row() < area.top() || cell.row() >= area.end())
                .toList();
        Kinds kinds = new LabelGuess(table, lexicon, blank, known).of(around);
        Map<ExampleCell, CellRole> listed = new ListGuess(table, kinds, lexicon).of(area.top());
        roles.putAll(listed);
        corners(table, kinds, around);
        area.heads().forEach(head -> kinds.label(head, BY_WORD));
        FreeFields free = new FreeFields();
        if (records != null) {
            roles.putAll(new RecordGuess.Roles(table, records, lexicon, kind, free, doubts).of());
        }
        List<ValueContext> values = around.stream()
                .filter(cell -> kinds.value(cell) && !roles.containsKey(cell))
                .map(cell -> ValueContext.of(table, kinds, cell))
                .toList();
        roles.putAll(new FieldGuess(lexicon, kind, free, doubts).of(values));
        around.stream().filter(kinds::label).forEach(cell -> roles.putIfAbsent(cell, label(cell, kinds)));
        around.forEach(cell -> confidence(cell, kinds));
        Set<Field> taken = EnumSet.noneOf(Field.class);
        roles.values().stream()
                .flatMap(role -> role.values().stream())
                .flatMap(value -> value.fields().stream())
                .forEach(taken::add);
        LineGuess lines = new LineGuess(lexicon, free, taken, year, doubts);
        List<CellRole> all = new ArrayList<>();
        sheet.before()
                .forEach(line -> line.cells()
                        .forEach(
                                cell -> all.add(CellRole.of(cell.place(), CellRole.Kind.NOTE, cell.text(), BY_PLACE))));
        if (sheet.title() != null) {
            all.add(CellRole.of(
                    sheet.title().place(), CellRole.Kind.TITLE, sheet.title().text(), BY_WORD));
        }
        lines(sheet.above(), lines, all);
        table.cells().stream().map(roles::get).filter(Objects::nonNull).forEach(all::add);
        lines(sheet.below(), lines, all);
        return all;
    }

    private static void lines(List<ExampleLine> lines, LineGuess guess, List<CellRole> all) {
        lines.forEach(line -> line.cells().forEach(cell -> all.add(guess.of(cell))));
    }

    private CellRole label(ExampleCell cell, Kinds kinds) {
        CellRole.Kind role =
                cell.row() >= area.end() && lexicon.closing(cell.text()) ? CellRole.Kind.TOTAL : CellRole.Kind.LABEL;
        return CellRole.of(cell.place(), role, cell.text(), kinds.confidence(cell));
    }

    private void confidence(ExampleCell cell, Kinds kinds) {
        CellRole role = roles.get(cell);
        if (role != null && role.list() == null && kinds.confidence(cell) < CellRole.SURE && !cell.blank()) {
            doubts.add(ProposalDoubt.of(kinds.label(cell) ? "label" : "value", cell.place(), cell.text()));
            roles.put(
                    cell,
                    new CellRole(
                            role.place(),
                            role.kind(),
                            role.text(),
                            role.values(),
                            role.column(),
                            role.columnField(),
                            role.list(),
                            Math.min(role.confidence(), kinds.confidence(cell))));
        }
    }

    /** An empty cell before heads and above labels takes no value, nor does one below a label that stands before heads. */
    private void corners(ExampleTable table, Kinds kinds, List<ExampleCell> around) {
        around.stream()
                .filter(cell -> cell.blank() && !roles.containsKey(cell) && cell.right() < table.columns())
                .filter(cell -> corner(table, kinds, cell) || goesOn(table, kinds, cell))
                .toList()
                .forEach(cell -> kinds.label(cell, BY_PLACE));
    }

    private static boolean corner(ExampleTable table, Kinds kinds, ExampleCell cell) {
        return cell.bottom() < table.rows()
                && labelled(kinds, table.at(cell.row(), cell.right()))
                && labelled(kinds, table.at(cell.bottom(), cell.column()))
                && (cell.column() == 0 || kinds.label(table.at(cell.row(), cell.column() - 1)))
                && table.row(cell.row()).stream().allMatch(other -> other.equals(cell) || kinds.label(other));
    }

    private static boolean goesOn(ExampleTable table, Kinds kinds, ExampleCell cell) {
        if (cell.column() > 0 || cell.row() == 0) {
            return false;
        }
        ExampleCell above = table.at(cell.row() - 1, 0);
        return above.sameColumns(cell)
                && labelled(kinds, above)
                && labelled(kinds, table.at(above.row(), above.right()))
                && kinds.value(table.at(cell.row(), cell.right()));
    }

    private static boolean labelled(Kinds kinds, ExampleCell cell) {
        return kinds.label(cell) && !cell.blank();
    }

    private void indicators(ExampleTable table, BlankComparison blank) {
        ExampleCell side = area.side();
        for (ExampleCell cell : table.cells()) {
            if (cell.row() >= area.top() && cell.row() < area.end()) {
                CellRole.Kind role = cell.equals(side)
                        ? CellRole.Kind.SIDE
                        : cell.row() <= area.head() ? CellRole.Kind.NOTE : ofRow(table, blank, cell);
                roles.put(cell, CellRole.of(cell.place(), role, cell.text(), BY_PLACE));
            }
        }
        columns.forEach(column -> roles.put(
                column.cell(),
                new CellRole(
                        column.cell().place(),
                        CellRole.Kind.INDICATOR_HEAD,
                        column.cell().text(),
                        List.of(),
                        column(table, column),
                        column.free(),
                        null,
                        column.free() != null && column.free().meaning() == null ? CellRole.SURE : BY_WORD)));
    }

    private CellRole.Kind ofRow(ExampleTable table, BlankComparison blank, ExampleCell cell) {
        HeadColumn column = columns.stream()
                .filter(each -> each.cell().covers(cell.column()))
                .findFirst()
                .orElse(null);
        if (column == null || column.field() == null) {
            return CellRole.Kind.INDICATOR_ROW;
        }
        if (column.field() == IndicatorField.LEVEL1 || column.field() == IndicatorField.LEVEL2) {
            return CellRole.Kind.LEVEL;
        }
        boolean named = columns.stream()
                .filter(each -> each.field() == IndicatorField.NAME && !each.term())
                .map(each -> table.at(cell.row(), each.cell().column()))
                .anyMatch(blank::prints);
        return named && PrescribedAssembly.FIELDS.contains(column.field()) && !column.term() && blank.prints(cell)
                ? CellRole.Kind.PRESCRIBED
                : CellRole.Kind.INDICATOR_ROW;
    }

    private IndicatorColumn column(ExampleTable table, HeadColumn column) {
        IndicatorField field = column.field();
        ExampleCell cell = column.cell();
        return new IndicatorColumn(
                field,
                column.free() == null ? null : column.free().id(),
                column.term() ? CellRole.TERM : null,
                cell.blank() ? Objects.requireNonNull(column.free()).label() : cell.text(),
                List.of(),
                cell.columnSpan(),
                ColumnWidth.pixels(table, cell),
                !column.term()
                        && (field == IndicatorField.NAME
                                || field == IndicatorField.VALUE
                                || field == IndicatorField.LEVEL1),
                field == null ? List.of() : choices(table, cell, field));
    }

    private List<String> choices(ExampleTable table, ExampleCell head, @Nullable IndicatorField field) {
        if (field == IndicatorField.CORE) {
            return YES_OR_NO;
        }
        if (field != IndicatorField.OPERATOR) {
            return List.of();
        }
        List<String> shown = new ArrayList<>();
        for (int row = area.head() + 1; row < area.end(); row++) {
            shown.add(Folding.bare(table.at(row, head.column()).text()));
        }
        return Stream.concat(OPERATORS.stream(), shown.stream().filter(text -> !text.isEmpty()))
                .distinct()
                .toList();
    }
}
