package dev.mubiao.targets.merge;

import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A content split into tables of rows and cells for the merge, and built again from them. */
public final class ContentTables {

    private final Map<MergeTable, List<MergeRow>> tables = new LinkedHashMap<>();

    public static ContentTables of(TargetContent content) {
        ContentTables tables = new ContentTables();
        Funding funding = content.funding();
        tables.put(MergeTable.HEAD, List.of(HeadRowConverter.take(content)));
        tables.put(MergeTable.SOURCE, amounts(funding.sources()));
        tables.put(MergeTable.INCOME, amounts(funding.income()));
        tables.put(MergeTable.EXPENDITURE, amounts(funding.expenditure()));
        tables.put(
                MergeTable.SPENDING_STEP,
                labelled(
                        funding.spendingPlan(),
                        SpendingPlanStep::label,
                        step -> new MergeRow.Cells().put("amount", step)));
        tables.put(MergeTable.GOALS, placed(content.goals().texts(), goal -> new MergeRow.Cells().put("GOAL", goal)));
        tables.put(
                MergeTable.TASKS,
                placed(
                        content.goals().tasks(),
                        task -> new MergeRow.Cells()
                                .put("TASK_NAME", task.name())
                                .put("TASK_CONTENT", task.content())));
        tables.put(MergeTable.SUB_GOALS, placed(content.goals().subGoals(), NarrativeRowConverter::take));
        tables.put(MergeTable.MEASURES, placed(content.goals().measures(), NarrativeRowConverter::take));
        tables.put(MergeTable.INDICATORS, indicators(content.indicators(), content.unread()));
        content.free()
                .lists()
                .forEach((id, rows) -> tables.put(
                        MergeTable.ofList(id),
                        rows.stream().map(ContentTables::take).toList()));
        content.free()
                .tables()
                .forEach((id, rows) -> tables.put(MergeTable.ofIndicators(id), indicators(rows, content.unread())));
        return tables;
    }

    /** Tables in which nothing stands but one row, or nothing at all. */
    static ContentTables of(MergeTable table, @Nullable MergeRow row) {
        ContentTables tables = new ContentTables();
        tables.put(MergeTable.HEAD, List.of(new MergeRow.Cells().row("head")));
        if (row != null) {
            tables.put(table, List.of(row));
        } else if (table != MergeTable.HEAD) {
            tables.put(table, List.of());
        }
        return tables;
    }

    private static List<MergeRow> indicators(List<Indicator> rows, Map<CellRef, String> unread) {
        return rows.stream().map(row -> IndicatorRowConverter.take(row, unread)).toList();
    }

    private static MergeRow take(ListRow entry) {
        MergeRow.Cells cells = new MergeRow.Cells();
        entry.cells().forEach(cells::put);
        return cells.row(entry.id().toString());
    }

    private static ListRow give(MergeRow row) {
        Map<String, String> cells = new HashMap<>();
        row.cells().forEach((column, text) -> cells.put(column, (String) text));
        return ListRow.of(UUID.fromString(row.id()), cells);
    }

    Set<MergeTable> names() {
        return tables.keySet();
    }

    public List<MergeRow> rows(MergeTable table) {
        return tables.computeIfAbsent(table, none -> new ArrayList<>());
    }

    void put(MergeTable table, List<MergeRow> rows) {
        tables.put(table, new ArrayList<>(rows));
    }

    /** @param like gives what is not taken apart */
    TargetContent content(TargetContent like) {
        Map<CellRef, String> unread = new HashMap<>();
        HeadRowConverter head = new HeadRowConverter(rows(MergeTable.HEAD).get(0), unread);
        List<Indicator> indicators = indicators(MergeTable.INDICATORS, unread);
        Map<String, List<ListRow>> lists = new HashMap<>();
        Map<String, List<Indicator>> further = new HashMap<>();
        for (MergeTable table : tables.keySet()) {
            switch (table.part()) {
                case LIST -> lists.put(table.id(), each(table, (row, position) -> give(row)));
                case FURTHER_INDICATORS -> further.put(table.id(), indicators(table, unread));
                default -> {}
            }
        }
        Map<String, String> fields = rows(MergeTable.HEAD).get(0).own();
        return new TargetContent(
                like.form(),
                head.year(),
                head.header(),
                head.funding(
                        amounts(MergeTable.SOURCE),
                        amounts(MergeTable.INCOME),
                        amounts(MergeTable.EXPENDITURE),
                        each(MergeTable.SPENDING_STEP, (row, position) ->
                                (SpendingPlanStep) row.cells().get("amount"))),
                new TargetContent.Goals(
                        each(MergeTable.GOALS, (row, position) -> text(row, "GOAL")),
                        each(MergeTable.SUB_GOALS, NarrativeRowConverter::subGoal),
                        each(MergeTable.MEASURES, (row, position) -> NarrativeRowConverter.measure(row)),
                        each(
                                MergeTable.TASKS,
                                (row, position) -> new AnnualTask(text(row, "TASK_NAME"), text(row, "TASK_CONTENT")))),
                indicators,
                like.unplaced(),
                unread,
                FreeContent.of(fields, lists, further));
    }

    /** @param unread takes what was typed and not understood */
    private List<Indicator> indicators(MergeTable table, Map<CellRef, String> unread) {
        return each(table, (row, position) -> IndicatorRowConverter.give(row, unread));
    }

    static String text(MergeRow row, String column) {
        return FieldTexts.plain((String) row.cell(column));
    }

    private List<LabelledAmount> amounts(MergeTable table) {
        return each(table, (row, position) -> {
            Amount amount = (Amount) row.cell("amount");
            return new LabelledAmount(text(row, MergeTable.HIDDEN + "label"), amount == null ? Amount.EMPTY : amount);
        });
    }

    private <T> List<T> each(MergeTable table, BiFunction<MergeRow, Integer, T> make) {
        List<T> made = new ArrayList<>();
        rows(table).forEach(row -> made.add(make.apply(row, made.size())));
        return made;
    }

    private static List<MergeRow> amounts(List<LabelledAmount> amounts) {
        return labelled(
                amounts,
                LabelledAmount::label,
                part -> new MergeRow.Cells()
                        .put("amount", part.amount())
                        .put(MergeTable.HIDDEN + "label", part.label()));
    }

    /** Rows that are told apart by their label, and by their count where a label repeats. */
    private static <T> List<MergeRow> labelled(
            List<T> items, Function<T, String> label, Function<T, MergeRow.Cells> cells) {
        Map<String, Integer> count = new HashMap<>();
        return items.stream()
                .map(item -> {
                    int nth = count.merge(label.apply(item), 1, Integer::sum);
                    return cells.apply(item).row(label.apply(item) + (nth == 1 ? "" : "#" + nth));
                })
                .toList();
    }

    private static <T> List<MergeRow> placed(List<T> items, Function<T, MergeRow.Cells> cells) {
        List<MergeRow> rows = new ArrayList<>();
        items.forEach(item -> rows.add(cells.apply(item).row(Integer.toString(rows.size()))));
        return rows;
    }
}
