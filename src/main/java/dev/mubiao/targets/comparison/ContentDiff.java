package dev.mubiao.targets.comparison;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FreeBinding;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.ContentTables;
import dev.mubiao.targets.merge.MergeRow;
import dev.mubiao.targets.merge.MergeTable;
import dev.mubiao.targets.print.PrintedCellLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares two contents as a form prints them: what it prints the same in both is no change. */
public final class ContentDiff {

    private final FormVariant earlierForm;
    private final FormVariant form;
    private final TargetContent before;
    private final TargetContent after;
    private final PrintedCellLabels labels;
    private final PrintedCellLabels earlierLabels;
    private final FieldTexts was;
    private final FieldTexts is;
    private final List<ContentChange> changes = new ArrayList<>();

    private ContentDiff(FormVariant earlierForm, TargetContent before, FormVariant form, TargetContent after) {
        this.earlierForm = earlierForm;
        this.before = before;
        this.form = form;
        this.after = after;
        this.labels = new PrintedCellLabels(form, after);
        this.earlierLabels = new PrintedCellLabels(form, before);
        this.was = new FieldTexts(form, before);
        this.is = new FieldTexts(form, after);
    }

    /** What became of a content, in the order of the print. */
    public static List<ContentChange> between(FormVariant form, TargetContent before, TargetContent after) {
        return between(form, before, form, after);
    }

    /** The same where the earlier one was of another form: what only one of the forms asks for is no change. */
    public static List<ContentChange> between(
            FormVariant earlierForm, TargetContent before, FormVariant form, TargetContent after) {
        ContentDiff diff = new ContentDiff(earlierForm, before, form, after);
        diff.year();
        diff.fields();
        diff.freeFields();
        diff.lists();
        diff.indicators();
        return List.copyOf(diff.changes);
    }

    private void year() {
        cell(HeadingRef.YEAR, Objects.toString(before.year(), ""), Objects.toString(after.year(), ""));
    }

    private void fields() {
        for (FieldBinding binding : form.bindings()) {
            FieldCell place = binding.cell();
            if (!repeats(place.first()) && earlierForm.has(place.first())) {
                CellRef cell = CellRef.of(place, null);
                cell(cell, unread(before, cell, was.text(place, 0)), unread(after, cell, is.text(place, 0)));
            }
        }
    }

    /** Fields of the form's own. */
    private void freeFields() {
        for (FreeBinding binding : form.freeBindings()) {
            String id = binding.field().id();
            if (binding.list() == null && earlierForm.freeField(id).isPresent()) {
                cell(new FreeRef(id), was.text(binding.cell(), null, 0), is.text(binding.cell(), null, 0));
            }
        }
    }

    private static boolean repeats(Field field) {
        return field == Field.GOAL || field == Field.TASK_NAME || field == Field.TASK_CONTENT;
    }

    private void lists() {
        if (form.narrative() != null) {
            cell(
                    new FieldRef(Field.GOALS),
                    String.join("\n", before.goals().texts()),
                    String.join("\n", after.goals().texts()));
            rows(MergeTable.SUB_GOALS);
            rows(MergeTable.MEASURES);
        }
        if (form.has(Field.GOAL)) {
            rows(MergeTable.GOALS);
        }
        if (form.has(Field.TASK_NAME)) {
            rows(MergeTable.TASKS);
        }
        for (FreeList list : form.lists()) {
            earlierForm.list(list.id()).ifPresent(earlier -> entries(list, earlier));
        }
    }

    private void entries(FreeList list, FreeList earlier) {
        MergeTable table = MergeTable.ofList(list.id());
        changes.addAll(new ListDiff(table, earlierLabels, labels)
                .between(
                        printed(ContentTables.of(before).rows(table), list, earlier, was),
                        printed(ContentTables.of(after).rows(table), list, earlier, is)));
    }

    /** The entries as they are printed, in the columns that both forms have. */
    private static List<MergeRow> printed(List<MergeRow> rows, FreeList list, FreeList earlier, FieldTexts texts) {
        List<FreeField> columns = list.columns().stream()
                .filter(column -> earlier.column(column.id()).isPresent())
                .toList();
        return rows.stream()
                .map(row -> {
                    MergeRow.Cells cells = new MergeRow.Cells();
                    columns.forEach(column ->
                            cells.put(column.id(), texts.text(column, Objects.toString(row.cell(column.id()), ""))));
                    return cells.row(row.id());
                })
                .toList();
    }

    private void rows(MergeTable table) {
        changes.addAll(new ListDiff(table, earlierLabels, labels)
                .between(
                        ContentTables.of(before).rows(table),
                        ContentTables.of(after).rows(table)));
    }

    private void indicators() {
        IndicatorTable earlier = earlierForm.indicators();
        IndicatorTable first = form.indicators();
        if (first != null && earlier != null) {
            rows(earlier.alone(null), first.alone(null), before.indicators(), after.indicators());
        }
        for (String id : form.tableIds()) {
            IndicatorTable table = form.tableOf(id).orElseThrow();
            earlierForm
                    .tableOf(id)
                    .ifPresent(was -> rows(
                            was, table, before.free().table(id), after.free().table(id)));
        }
    }

    private void rows(
            IndicatorTable earlier, IndicatorTable table, List<Indicator> rowsBefore, List<Indicator> rowsAfter) {
        changes.addAll(new IndicatorDiff(
                        earlier,
                        table,
                        new IndicatorDiff.Side(before, rowsBefore, was),
                        new IndicatorDiff.Side(after, rowsAfter, is),
                        labels)
                .changes());
    }

    private void cell(CellRef cell, String was, String is) {
        if (!was.equals(is)) {
            changes.add(ContentChange.cell(cell, labels.label(cell), was, is));
        }
    }

    /** What stands in the cell, understood or not. */
    static String unread(TargetContent content, CellRef cell, String printed) {
        return content.unread().getOrDefault(cell, printed);
    }
}
