package dev.mubiao.targets.content;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ItemRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SubGoalRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How large a content may be, the same for typing, pasting, importing and the HTTP API. More rows or entries are refused;
 * a text that is too long is kept and marked, so that it stops nothing but the submission.
 */
public final class ContentLimits {

    /** Rows of the indicator table. */
    public static final int MOST_ROWS = 2_000;

    /** Goals, tasks, sub-goals and measures, of each. */
    public static final int MOST_ENTRIES = 200;

    /** Characters of one cell. */
    public static final int LONGEST_CELL = 5_000;

    /** Characters of the name that a target is listed under. */
    public static final int LONGEST_NAME = 2_000;

    /** Characters of a project's code. */
    public static final int LONGEST_CODE = 200;

    /** Tables that one document may hold. */
    public static final int TABLES_A_FILE = 200;

    /** Targets that one document may hold, where a table has several. */
    public static final int TARGETS_A_FILE = 1_000;

    private final TargetContent content;
    private final List<TooLong> found = new ArrayList<>();

    private ContentLimits(TargetContent content) {
        this.content = content;
    }

    /** A text that is longer than its cell may hold, in characters. */
    public record TooLong(CellRef cell, String text, int longest) {}

    /**
     * Refuses what has grown beyond the limits. What was larger before there were any may stay as large as it is.
     *
     * @param before null for a new content
     * @throws Refusal INVALID naming the limit
     */
    public static void check(TargetContent content, @Nullable TargetContent before) {
        require(
                content.indicators().size(),
                before == null ? 0 : before.indicators().size(),
                MOST_ROWS,
                "targets.limits.rows");
        TargetContent.Goals goals = content.goals();
        TargetContent.Goals old = before == null ? TargetContent.Goals.NONE : before.goals();
        require(goals.texts().size(), old.texts().size(), MOST_ENTRIES, "targets.limits.goals");
        require(goals.tasks().size(), old.tasks().size(), MOST_ENTRIES, "targets.limits.tasks");
        require(goals.subGoals().size(), old.subGoals().size(), MOST_ENTRIES, "targets.limits.subGoals");
        require(goals.measures().size(), old.measures().size(), MOST_ENTRIES, "targets.limits.measures");
        FreeContent stored = before == null ? FreeContent.NONE : before.free();
        content.free()
                .tables()
                .forEach((id, rows) -> require(rows.size(), stored.table(id).size(), MOST_ROWS, "targets.limits.rows"));
        content.free()
                .lists()
                .forEach((id, rows) ->
                        require(rows.size(), stored.list(id).size(), MOST_ENTRIES, "targets.limits.entries"));
    }

    /** @throws Refusal INVALID if the table of indicators would have more rows than it may */
    public static void requireRows(int rows) {
        require(rows, 0, MOST_ROWS, "targets.limits.rows");
    }

    private static void require(int now, int before, int most, String key) {
        if (now > Math.max(most, before)) {
            throw new Refusal(Refusal.Kind.INVALID, key, most, now);
        }
    }

    /** Every text that is too long for its cell. */
    public static List<TooLong> tooLong(TargetContent content) {
        ContentLimits limits = new ContentLimits(content);
        limits.head();
        limits.funding();
        limits.goals();
        content.indicators().forEach(limits::row);
        limits.free();
        content.unread().forEach((cell, text) -> limits.cell(cell, text, LONGEST_CELL));
        return List.copyOf(limits.found);
    }

    private void head() {
        TargetHeader header = content.header();
        boolean project = content.kind() == FormKind.PROJECT;
        field(Field.REPORTING_UNIT, header.units().reporting(), LONGEST_CELL);
        field(Field.SUPERVISING_DEPARTMENT, header.units().supervisingDepartment(), LONGEST_CELL);
        field(Field.IMPLEMENTING_UNIT, header.units().implementing(), project ? LONGEST_CELL : LONGEST_NAME);
        field(Field.FINANCE_OFFICE, header.units().financeOffice(), LONGEST_CELL);
        field(Field.CONTACT_NAME, header.contact().name(), LONGEST_CELL);
        field(Field.CONTACT_PHONE, header.contact().phone(), LONGEST_CELL);
        field(Field.PROJECT_CODE, header.project().code(), LONGEST_CODE);
        field(Field.PROJECT_NAME, header.project().name(), project ? LONGEST_NAME : LONGEST_CELL);
        field(Field.CATEGORY, header.project().category(), LONGEST_CELL);
        field(Field.ATTRIBUTE, header.project().attribute(), LONGEST_CELL);
        field(Field.TERM, header.project().term(), LONGEST_CELL);
        field(Field.OVERVIEW, header.overview(), LONGEST_CELL);
        field(Field.LEGAL_BASIS, header.legalBasis(), LONGEST_CELL);
    }

    private void funding() {
        Funding funding = content.funding();
        field(Field.TOTAL, funding.total().raw(), LONGEST_CELL);
        amounts(Field.SOURCE, funding.sources());
        amounts(Field.INCOME, funding.income());
        amounts(Field.EXPENDITURE, funding.expenditure());
        funding.spendingPlan()
                .forEach(step -> cell(new ItemRef(Field.SPENDING_STEP, step.label()), step.raw(), LONGEST_CELL));
    }

    private void amounts(Field field, List<LabelledAmount> amounts) {
        amounts.forEach(
                part -> cell(new ItemRef(field, part.label()), part.amount().raw(), LONGEST_CELL));
    }

    private void goals() {
        TargetContent.Goals goals = content.goals();
        for (int i = 0; i < goals.texts().size(); i++) {
            cell(new EntryRef(Field.GOAL, i), goals.texts().get(i), LONGEST_CELL);
        }
        for (int i = 0; i < goals.tasks().size(); i++) {
            cell(new EntryRef(Field.TASK_NAME, i), goals.tasks().get(i).name(), LONGEST_CELL);
            cell(new EntryRef(Field.TASK_CONTENT, i), goals.tasks().get(i).content(), LONGEST_CELL);
        }
        for (SubGoal item : goals.subGoals()) {
            cell(new SubGoalRef(item.no(), SubGoalRef.Part.TITLE), item.title(), LONGEST_CELL);
            cell(new SubGoalRef(item.no(), SubGoalRef.Part.GOAL), item.goal(), LONGEST_CELL);
            cell(new SubGoalRef(item.no(), SubGoalRef.Part.INDICATORS), item.indicatorsText(), LONGEST_CELL);
        }
        for (int i = 0; i < goals.measures().size(); i++) {
            cell(new MeasureRef(i), goals.measures().get(i).text(), LONGEST_CELL);
        }
    }

    private void free() {
        FreeContent free = content.free();
        free.fields().forEach((id, text) -> cell(new FreeRef(id), text, LONGEST_CELL));
        free.lists()
                .forEach((list, rows) -> rows.forEach(row -> row.cells()
                        .forEach((column, text) -> cell(new ListCellRef(list, row.id(), column), text, LONGEST_CELL))));
        free.tables().values().forEach(rows -> rows.forEach(this::row));
    }

    private void row(Indicator row) {
        column(row, IndicatorField.LEVEL1, row.level1());
        column(row, IndicatorField.LEVEL2, row.level2());
        column(row, IndicatorField.NAME, row.name());
        column(row, IndicatorField.DESCRIPTION, row.notes().description());
        column(row, IndicatorField.OPERATOR, row.stated().operatorRaw());
        column(row, IndicatorField.VALUE, row.stated().valueRaw());
        column(row, IndicatorField.UNIT, row.stated().unitRaw());
        column(row, IndicatorField.BASIS, row.notes().basis());
        column(row, IndicatorField.REMARK, row.notes().remark());
        row.extra().forEach((column, text) -> cell(new ExtraRef(row.id(), column), text, LONGEST_CELL));
    }

    private void column(Indicator row, IndicatorField column, @Nullable String text) {
        if (text != null && text.length() > LONGEST_CELL) {
            cell(new IndicatorRef(row.id(), column), text, LONGEST_CELL);
        }
    }

    private void field(Field field, @Nullable String text, int longest) {
        cell(new FieldRef(field), text, longest);
    }

    private void cell(CellRef cell, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            found.add(new TooLong(cell, text, longest));
        }
    }
}
