package dev.mubiao.testing;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.parsing.ValueParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Edits a content, cell by cell and row by row. */
public final class EditedContent {

    private final TargetContent from;
    private final List<Indicator> rows;
    private final Map<CellRef, String> unread;
    private BudgetYear year;
    private TargetHeader targetHeader;
    private Funding funding;
    private List<String> goals;

    private EditedContent(TargetContent from) {
        this.from = from;
        this.rows = new ArrayList<>(from.indicators());
        this.unread = new HashMap<>(from.unread());
        this.year = from.year();
        this.targetHeader = from.header();
        this.funding = from.funding();
        this.goals = from.goals().texts();
    }

    public static EditedContent of(TargetContent content) {
        return new EditedContent(content);
    }

    public EditedContent goals(String... texts) {
        goals = List.of(texts);
        return this;
    }

    public EditedContent rows(Indicator... indicators) {
        rows.clear();
        rows.addAll(List.of(indicators));
        return this;
    }

    public EditedContent insert(int at, Indicator row) {
        rows.add(at, row);
        return this;
    }

    public EditedContent remove(int at) {
        rows.remove(at);
        return this;
    }

    public EditedContent move(int at, int to) {
        rows.add(to, rows.remove(at));
        return this;
    }

    public EditedContent projectName(String name) {
        targetHeader = new TargetHeader(
                targetHeader.title(),
                TargetHeader.Units.NONE,
                TargetHeader.Contact.NONE,
                new TargetHeader.Project("P-1", name, null, null, null),
                null,
                null);
        return this;
    }

    public EditedContent year(String text) {
        year = null;
        unread.put(HeadingRef.YEAR, text);
        return this;
    }

    public EditedContent source(String label, String yuan) {
        List<LabelledAmount> sources = new ArrayList<>(funding.sources());
        sources.removeIf(source -> source.label().equals(label));
        sources.add(new LabelledAmount(label, Amount.of(new Money(new BigDecimal(yuan)))));
        funding = new Funding(
                funding.total(),
                sources,
                funding.income(),
                funding.expenditure(),
                funding.executionWeight(),
                funding.spendingPlan());
        return this;
    }

    public EditedContent weightText(int at, String text) {
        unread.put(new IndicatorRef(rows.get(at).id(), IndicatorField.WEIGHT), text);
        return cell(at, IndicatorField.WEIGHT, null);
    }

    public EditedContent cell(int at, IndicatorField column, String text) {
        Indicator row = rows.get(at);
        String operator =
                column == IndicatorField.OPERATOR ? text : row.stated().operatorRaw();
        String value = column == IndicatorField.VALUE ? text : row.stated().valueRaw();
        String unit = column == IndicatorField.UNIT ? text : row.stated().unitRaw();
        boolean reads =
                column == IndicatorField.OPERATOR || column == IndicatorField.VALUE || column == IndicatorField.UNIT;
        TargetValue parsed = reads ? ValueParser.parse(operator, value, unit).value() : row.value();
        rows.set(
                at,
                new Indicator(
                        row.id(),
                        new Indicator.Labels(
                                column == IndicatorField.LEVEL1 ? text : row.level1(),
                                column == IndicatorField.LEVEL2 ? text : row.level2(),
                                column == IndicatorField.NAME ? text : row.name()),
                        new Indicator.StatedValue(operator, value, unit, parsed),
                        column == IndicatorField.WEIGHT ? text == null ? null : new BigDecimal(text) : row.weight(),
                        row.core(),
                        new Indicator.Notes(
                                column == IndicatorField.DESCRIPTION
                                        ? text
                                        : row.notes().description(),
                                column == IndicatorField.BASIS
                                        ? text
                                        : row.notes().basis(),
                                column == IndicatorField.REMARK
                                        ? text
                                        : row.notes().remark()),
                        row.origin()));
        return this;
    }

    public int size() {
        return rows.size();
    }

    public TargetContent content() {
        return new TargetContent(
                from.form(),
                year,
                targetHeader,
                funding,
                new TargetContent.Goals(
                        goals,
                        from.goals().subGoals(),
                        from.goals().measures(),
                        from.goals().tasks()),
                rows,
                from.unplaced(),
                unread,
                FreeContent.NONE);
    }
}
