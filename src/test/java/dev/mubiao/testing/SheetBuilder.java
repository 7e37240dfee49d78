package dev.mubiao.testing;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.prereview.RuleEngine;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a target of our own making in a few words: {@code aSheet("pingluo-2026").named("…").withRow(…)}. */
public final class SheetBuilder {

    private static final List<FormDefinition> FORMS = new FormFiles().load();
    private static final RuleEngine ENGINE = new RuleEngine(RuleBook.standard());
    private static final String SELF = "self";

    private final FormDefinition form;
    private final FormVariant variant;
    private final Map<Field, String> header = new EnumMap<>(Field.class);
    private final List<String> goals = new ArrayList<>();
    private final List<AnnualTask> tasks = new ArrayList<>();
    private final List<SubGoal> subGoals = new ArrayList<>();
    private final List<LabelledAmount> sources = new ArrayList<>();
    private final List<LabelledAmount> expenditure = new ArrayList<>();
    private final List<SpendingPlanStep> plan = new ArrayList<>();
    private final List<RowBuilder> rows = new ArrayList<>();
    private final List<SheetBuilder> beside = new ArrayList<>();
    private DocumentExcerpt documentExcerpt = DocumentExcerpt.NONE;
    private Amount total = Amount.EMPTY;
    private @Nullable BigDecimal executionWeight;
    private int year;

    private SheetBuilder(FormDefinition form, FormKind kind) {
        this.form = form;
        this.variant = form.variant(kind).orElseThrow();
        this.year = form.year();
    }

    /** @param id of the form, with {@code :department} for the department's */
    public static SheetBuilder aSheet(String id) {
        String bare = id.replace(":department", "");
        FormKind kind = bare.equals(id) ? FormKind.PROJECT : FormKind.DEPARTMENT;
        return new SheetBuilder(
                FORMS.stream()
                        .filter(form -> form.id().equals(bare))
                        .findFirst()
                        .orElseThrow(),
                kind);
    }

    public SheetBuilder named(String name) {
        return with(Field.PROJECT_NAME, name);
    }

    /** An empty text empties the field. */
    public SheetBuilder with(Field field, String text) {
        header.put(field, text);
        return this;
    }

    public SheetBuilder aimingAt(String... texts) {
        goals.addAll(List.of(texts));
        return this;
    }

    public SheetBuilder withTask(String name, String content) {
        tasks.add(new AnnualTask(name, content));
        return this;
    }

    public SheetBuilder withItem(String title, String goal, String indicators) {
        int no = subGoals.size() + 1;
        subGoals.add(new SubGoal(no, String.valueOf(no), title, goal, indicators, 0));
        return this;
    }

    public SheetBuilder costing(String yuan) {
        total = amount(yuan);
        return this;
    }

    public SheetBuilder paidBy(String source, String yuan) {
        sources.add(new LabelledAmount(source, amount(yuan)));
        return this;
    }

    public SheetBuilder spending(String nature, String yuan) {
        expenditure.add(new LabelledAmount(nature, amount(yuan)));
        return this;
    }

    /** Cumulative per cents at the form's dates. */
    public SheetBuilder planning(String... percents) {
        List<String> dates = List.of("3月底", "6月底", "10月底", "12月底");
        for (int i = 0; i < percents.length; i++) {
            plan.add(new SpendingPlanStep(dates.get(i), percents[i], new BigDecimal(percents[i])));
        }
        return this;
    }

    public SheetBuilder executing(String weight) {
        executionWeight = new BigDecimal(weight);
        return this;
    }

    public SheetBuilder in(int budgetYear) {
        year = budgetYear;
        return this;
    }

    /** As read from these lines of a document. */
    public SheetBuilder readFrom(String... lines) {
        documentExcerpt = new DocumentExcerpt(1, List.of(lines));
        return this;
    }

    /** With other targets of the unit, which were there before. */
    public SheetBuilder beside(SheetBuilder... others) {
        beside.addAll(List.of(others));
        return this;
    }

    /** @param value operator, number and unit, parted by spaces */
    public SheetBuilder withRow(String level2, String name, String value) {
        rows.add(RowBuilder.aRow(variant, level2, name, value));
        return this;
    }

    /** A row with what stands in each of its cells. */
    public SheetBuilder withCells(String level2, String name, String operator, String value, String unit) {
        rows.add(new RowBuilder(variant, level2, name, operator, value, unit));
        return this;
    }

    /** The last row, for what is special about it. */
    public SheetBuilder which(java.util.function.Consumer<RowBuilder> special) {
        special.accept(rows.get(rows.size() - 1));
        return this;
    }

    public TargetContent content() {
        return new TargetContent(
                form.key(variant.kind()),
                new BudgetYear(year),
                TargetHeader.of(null, this::text),
                new Funding(total, sources, List.of(), expenditure, executionWeight, plan),
                new TargetContent.Goals(goals, subGoals, List.of(), tasks),
                rows.stream().map(RowBuilder::indicator).toList(),
                List.of());
    }

    public FormVariant variant() {
        return variant;
    }

    /** What the pre-review finds in it. */
    public List<Finding> findings() {
        return findings(content());
    }

    /** What it finds in the content in place of this one's. */
    public List<Finding> findings(TargetContent content) {
        List<RuleEngine.Entry> entries = new ArrayList<>();
        for (SheetBuilder other : beside) {
            entries.add(ENGINE.entry(other, other.content(), other.variant));
        }
        entries.add(ENGINE.entry(SELF, content, variant));
        return ENGINE.check(content, variant, RuleEngine.relatedTargets(entries), SELF, documentExcerpt);
    }

    private @Nullable String text(Field field) {
        String text = header.get(field);
        return text == null || text.isEmpty() ? null : text;
    }

    private static Amount amount(String yuan) {
        return Amount.of(new Money(new BigDecimal(yuan)));
    }
}
