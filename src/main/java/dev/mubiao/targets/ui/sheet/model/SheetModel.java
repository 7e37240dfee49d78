package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.PrescribedCells;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A content while it is edited: texts as typed go in, a content comes out. */
public class SheetModel {

    private final FormVariant variant;
    private final Map<Field, String> header = new EnumMap<>(Field.class);
    private final GoalsModel goals = new GoalsModel();
    private final List<IndicatorRows> tables = new ArrayList<>();
    private final Map<CellRef, String> unread = new HashMap<>();
    private TargetContent base;
    private FundingModel funding;
    private @Nullable BudgetYear year;

    public SheetModel(FormVariant variant, TargetContent content) {
        this.variant = variant;
        this.base = content;
        this.funding = new FundingModel(content, variant.moneyUnit());
        IndicatorTable first = variant.indicators();
        if (first != null) {
            tables.add(new IndicatorRows(null, first.alone(null)));
            variant.tableIds()
                    .forEach(id ->
                            tables.add(new IndicatorRows(id, variant.tableOf(id).orElseThrow())));
        }
        restore(content);
    }

    public FormVariant variant() {
        return variant;
    }

    /** Puts everything back as it was when {@link #state} said so. */
    public final void restore(TargetContent state) {
        base = FreeInput.withLeast(variant, state);
        year = state.year();
        funding = new FundingModel(state, variant.moneyUnit());
        goals.restore(state.goals());
        tables.forEach(rows -> {
            rows.list().clear();
            rows.list().addAll(rows.in(state));
        });
        unread.clear();
        unread.putAll(state.unread());
        header.clear();
        HeaderTexts.read(state.header(), header);
    }

    /** Rows that are as they were are the same again, so that they need not be shown anew. */
    void keepRows(TargetContent before) {
        if (before.unread().equals(unread)) {
            for (IndicatorRows rows : tables) {
                Map<UUID, Indicator> old = new HashMap<>();
                rows.in(before).forEach(row -> old.put(row.id(), row));
                rows.list().replaceAll(row -> {
                    Indicator same = old.get(row.id());
                    return same == null || !row.equals(same) ? row : same;
                });
            }
        }
    }

    /** What is saved: without lines that are still empty. */
    public TargetContent content() {
        return FreeInput.withoutEmpty(content(goals.content()));
    }

    /** What is on the screen: with lines that are still empty. */
    public TargetContent state() {
        return content(goals.state());
    }

    /** What is on the screen above the indicators. */
    public TargetContent head() {
        TargetContent all = state();
        return new TargetContent(all.form(), year, all.header(), all.funding(), all.goals(), List.of(), List.of())
                .withFree(FreeContent.of(all.free().fields(), all.free().lists(), Map.of()));
    }

    private TargetContent content(TargetContent.Goals goals) {
        Map<CellRef, String> texts = new HashMap<>(unread);
        if (!texts.isEmpty()) {
            Set<UUID> rows = tables.stream()
                    .flatMap(table -> table.list().stream())
                    .map(Indicator::id)
                    .collect(Collectors.toSet());
            texts.keySet().removeIf(place -> place instanceof IndicatorRef cell && !rows.contains(cell.row()));
        }
        funding.unread().ifPresent(text -> texts.put(FundingModel.EXECUTION_WEIGHT, text));
        return new TargetContent(
                base.form(),
                year,
                HeaderTexts.write(base.header(), header),
                funding.funding(),
                goals,
                tables.isEmpty() ? base.indicators() : tables.get(0).list(),
                base.unplaced(),
                texts,
                free());
    }

    /** Fields and lists are kept in the content that the sheet began with, tables in their rows. */
    private FreeContent free() {
        FreeContent free = base.free();
        for (IndicatorRows rows : tables) {
            String id = rows.id();
            free = id == null ? free : free.withTable(id, rows.list());
        }
        return free;
    }

    /** Puts back what the form prescribes, where it was changed or taken out since. */
    void putBack(TargetContent before) {
        TargetContent now = state();
        TargetContent kept = withPrescribed(before, now);
        if (!kept.equals(now)) {
            restore(kept);
        }
    }

    /** A content of this form in which all that is prescribed stands as it did; the same if it stands so. */
    TargetContent withPrescribed(TargetContent before, TargetContent after) {
        return PrescribedCells.kept(variant, before, after);
    }

    public List<String> goals() {
        return goals.texts();
    }

    List<AnnualTask> tasks() {
        return goals.tasks();
    }

    public List<SubGoal> subGoals() {
        return goals.subGoals();
    }

    public List<Measure> measures() {
        return goals.measures();
    }

    /** Of the year. */
    public List<Indicator> indicators() {
        return tables.isEmpty() ? List.of() : tables.get(0).list();
    }

    /** The rows of every table of indicators, those of the year first; empty for a narrative. */
    public List<IndicatorRows> tables() {
        return tables;
    }

    /** The table in which a row stands. */
    public Optional<IndicatorRows> tableOf(UUID row) {
        return tables.stream().filter(rows -> rows.position(row) >= 0).findFirst();
    }

    /** The row, if it is not gone. */
    Optional<Indicator> find(UUID row) {
        return tableOf(row).map(rows -> rows.list().get(rows.position(row)));
    }

    public String yearText() {
        return year == null ? unread.getOrDefault(HeadingRef.YEAR, "") : year.toString();
    }

    public void typeYear(String text) {
        String digits = Folding.narrow(text).strip();
        year = digits.matches("20[0-9]{2}|2100") ? new BudgetYear(Integer.parseInt(digits)) : null;
        keep(HeadingRef.YEAR, text, year == null);
    }

    public String text(Indicator row, IndicatorField column) {
        String understood = FieldTexts.text(row, column);
        return understood.isEmpty() ? unread.getOrDefault(new IndicatorRef(row.id(), column), "") : understood;
    }

    public String text(Indicator row, IndicatorColumn column) {
        return column.free() == null ? text(row, column.field()) : row.extra().getOrDefault(column.free(), "");
    }

    /** Types into a cell of a table; other cells of the row may follow. Nothing happens if the row is gone. */
    public void type(UUID row, IndicatorColumn column, String text) {
        String free = column.free();
        if (free == null) {
            type(row, column.field(), text);
        } else {
            tableOf(row)
                    .ifPresent(rows -> rows.list()
                            .set(
                                    rows.position(row),
                                    IndicatorInput.typed(rows.list().get(rows.position(row)), free, text)));
        }
    }

    /** The same in a column that all indicators have. */
    public void type(UUID row, IndicatorField column, String text) {
        IndicatorRows rows = tableOf(row).orElse(null);
        if (rows == null || !rows.table().has(column)) {
            return;
        }
        int index = rows.position(row);
        Indicator typed = IndicatorInput.typed(rows.table(), rows.list().get(index), column, text);
        rows.list().set(index, typed);
        if (column == IndicatorField.WEIGHT || column == IndicatorField.CORE) {
            keep(
                    new IndicatorRef(row, column),
                    text,
                    FieldTexts.text(typed, column).isEmpty());
        }
    }

    /** Types into a field of the form's own or into an entry of its lists, which is added if it is not there. */
    void typeFree(CellRef place, String text) {
        base = FreeInput.typed(base, place, Cleaning.visible(text));
    }

    /** What stands in the fields and lists of the form's own. */
    public FreeContent freeContent() {
        return base.free();
    }

    /** Puts other entries into a list of the form's own. */
    void setEntries(String list, List<ListRow> entries) {
        base = base.withFree(base.free().withList(list, entries));
    }

    private void keep(CellRef cell, String text, boolean notUnderstood) {
        String kept = notUnderstood ? Cleaning.typed(text) : null;
        if (kept == null) {
            unread.remove(cell);
        } else {
            unread.put(cell, kept);
        }
    }

    public String text(Field field, @Nullable String item, int entry) {
        return switch (field) {
            case GOALS, GOAL, TASK_NAME, TASK_CONTENT -> goals.text(field, entry);
            case TOTAL, SOURCE, INCOME, EXPENDITURE, EXECUTION_WEIGHT, SPENDING_STEP -> funding.text(field, item);
            default -> header.getOrDefault(field, "");
        };
    }

    public void type(Field field, @Nullable String item, int entry, String typed) {
        String text = Cleaning.visible(typed);
        switch (field) {
            case GOALS, GOAL, TASK_NAME, TASK_CONTENT -> goals.type(field, entry, text);
            case TOTAL, SOURCE, INCOME, EXPENDITURE, EXECUTION_WEIGHT, SPENDING_STEP -> funding.type(field, item, text);
            default -> header.put(field, text);
        }
    }
}
