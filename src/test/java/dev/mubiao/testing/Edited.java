package dev.mubiao.testing;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.shared.Money;
import dev.mubiao.targets.Amount;
import dev.mubiao.targets.CellKeys;
import dev.mubiao.targets.Funding;
import dev.mubiao.targets.Header;
import dev.mubiao.targets.Indicator;
import dev.mubiao.targets.LabelledAmount;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetValue;
import dev.mubiao.targets.ValueParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Edits a content, cell by cell and row by row. */
public final class Edited {

    private final TargetContent from;
    private final List<Indicator> rows;
    private final Map<String, String> unread;
    private BudgetYear year;
    private Header header;
    private Funding funding;
    private List<String> goals;

    private Edited(TargetContent from) {
        this.from = from;
        this.rows = new ArrayList<>(from.indicators());
        this.unread = new HashMap<>(from.unread());
        this.year = from.year();
        this.header = from.header();
        this.funding = from.funding();
        this.goals = from.goals();
    }

    public static Edited of(TargetContent content) {
        return new Edited(content);
    }

    public Edited goals(String... texts) {
        goals = List.of(texts);
        return this;
    }

    public Edited rows(Indicator... indicators) {
        rows.clear();
        rows.addAll(List.of(indicators));
        return this;
    }

    public Edited insert(int at, Indicator row) {
        rows.add(at, row);
        return this;
    }

    public Edited remove(int at) {
        rows.remove(at);
        return this;
    }

    public Edited move(int at, int to) {
        rows.add(to, rows.remove(at));
        return this;
    }

    public Edited projectName(String name) {
        header = new Header(
                header.title(), null, "P-1", name, null, null, null, null, null, null, null, null, null, null);
        return this;
    }

    public Edited year(String text) {
        year = null;
        unread.put(CellKeys.YEAR, text);
        return this;
    }

    public Edited source(String label, String yuan) {
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

    public Edited weightText(int at, String text) {
        unread.put(CellKeys.indicator(rows.get(at).id(), IndicatorField.WEIGHT), text);
        return cell(at, IndicatorField.WEIGHT, null);
    }

    public Edited cell(int at, IndicatorField column, String text) {
        Indicator row = rows.get(at);
        String operator = column == IndicatorField.OPERATOR ? text : row.operatorRaw();
        String value = column == IndicatorField.VALUE ? text : row.valueRaw();
        String unit = column == IndicatorField.UNIT ? text : row.unitRaw();
        boolean reads =
                column == IndicatorField.OPERATOR || column == IndicatorField.VALUE || column == IndicatorField.UNIT;
        TargetValue parsed = reads ? ValueParser.parse(operator, value, unit).value() : row.value();
        rows.set(
                at,
                new Indicator(
                        row.id(),
                        column == IndicatorField.LEVEL1 ? text : row.level1(),
                        column == IndicatorField.LEVEL2 ? text : row.level2(),
                        column == IndicatorField.NAME ? text : row.name(),
                        column == IndicatorField.DESCRIPTION ? text : row.description(),
                        operator,
                        value,
                        parsed,
                        unit,
                        column == IndicatorField.WEIGHT ? text == null ? null : new BigDecimal(text) : row.weight(),
                        row.core(),
                        column == IndicatorField.BASIS ? text : row.basis(),
                        column == IndicatorField.REMARK ? text : row.remark(),
                        row.repair(),
                        row.source()));
        return this;
    }

    public int size() {
        return rows.size();
    }

    public TargetContent content() {
        return new TargetContent(
                from.formId(),
                from.kind(),
                year,
                header,
                funding,
                goals,
                from.subGoals(),
                from.measures(),
                from.tasks(),
                rows,
                from.unplaced(),
                unread);
    }
}
