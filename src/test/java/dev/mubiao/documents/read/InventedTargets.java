package dev.mubiao.documents.read;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FieldType;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.parsing.ParsedValue;
import dev.mubiao.targets.parsing.ValueParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Contents of exactly the fields that a form has: all of them, none, or some, with texts that are hard to keep. */
final class InventedTargets {

    private static final List<String> TEXTS =
            List.of("教室修缮（二期）", "防汛物资储备与更新", "A+B组合服务", "“一网通办”平台运维", "3号泵站,5号泵站", "文化惠民<下乡>&巡演", "农村道路;桥梁养护");

    private static final List<String> LONG_TEXTS = List.of(
            "完成校舍修缮24间，9月1日前交付使用。",
            "一是更新课桌椅1,200套；\n二是培训教师“双百”人次，满意度达到95%以上。",
            "=SUM(A1:A3) 只是文字。",
            "-5℃以下不停暖，供暖面积不少于3.5万平方米。",
            "对照《办法》第十二条，\"应修尽修\"，a<b & c>d。",
            "@各股室：按季调度。",
            "教室24间，开学前全部投入使用。");

    private static final List<String> NAMES = List.of(
            "维修教室间数",
            "=HYPERLINK(\"http://example.org\",\"点此\")",
            "+86电话回访率",
            "-5℃以下供暖天数",
            "@参加人数",
            "'=已加引号",
            "培训“骨干”,人数\"众多\"",
            "＝全角等号",
            "新增就业人数（含灵活就业、公益性岗位和见习岗位的全部人员，按年末在岗统计）",
            "2026",
            "1.50",
            "a<b 且 c>d 的次数");

    private static final List<String> OPERATORS = List.of("≥", "≤", "=", ">", "<");
    private static final List<String> NUMBERS = List.of("95", "1,200", "0.5", "100", "36.50");
    private static final List<String> UNITS = List.of("%", "个", "人次", "万元", "平方米");
    private static final List<String> WORDS = List.of("良好", "2026年6月底前", "持续改善", "明显提升");

    private final FormDefinition form;
    private final FormVariant variant;
    private final Random random;
    private final int percent;

    /** @param percent of the fields that are filled */
    private InventedTargets(FormDefinition form, FormVariant variant, long seed, int percent) {
        this.form = form;
        this.variant = variant;
        this.random = new Random(seed);
        this.percent = percent;
    }

    static TargetContent full(FormDefinition form, FormVariant variant) {
        return new InventedTargets(form, variant, 1, 100).content();
    }

    /** Only its year is known. */
    static TargetContent empty(FormDefinition form, FormVariant variant) {
        return new InventedTargets(form, variant, 1, 0).content();
    }

    static TargetContent random(FormDefinition form, FormVariant variant, long seed) {
        return new InventedTargets(form, variant, seed, 70).content();
    }

    private TargetContent content() {
        return new TargetContent(
                form.key(variant.kind()),
                new BudgetYear(form.year() + 1),
                TargetHeader.of(null, this::text),
                funding(),
                variant.narrative() == null ? goals() : narrative(),
                variant.indicators() == null ? List.of() : indicators(variant.indicators()),
                List.of());
    }

    private boolean filled() {
        return random.nextInt(100) < percent;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Stream<FieldCell> cells(Field field) {
        return variant.bindings().stream()
                .map(FieldBinding::cell)
                .filter(cell -> cell.field().contains(field));
    }

    private @Nullable String text(Field field) {
        FieldCell cell = cells(field).findFirst().orElse(null);
        if (cell == null || !filled()) {
            return null;
        }
        return switch (field) {
            case PROJECT_CODE -> "QH26P" + (1000 + random.nextInt(9000));
            case CONTACT_NAME -> "苏晓禾";
            case CONTACT_PHONE -> "0000-5550101";
            default ->
                cell.choices().isEmpty()
                        ? one(field.type() == FieldType.LONG_TEXT ? LONG_TEXTS : TEXTS)
                        : one(cell.choices());
        };
    }

    private Funding funding() {
        return new Funding(
                variant.has(Field.TOTAL) ? amount() : Amount.EMPTY,
                amounts(Field.SOURCE),
                amounts(Field.INCOME),
                amounts(Field.EXPENDITURE),
                variant.has(Field.EXECUTION_WEIGHT) && filled() ? BigDecimal.TEN : null,
                items(Field.SPENDING_STEP)
                        .map(item -> filled()
                                ? new SpendingPlanStep(item, "25.5%", new BigDecimal("25.5"))
                                : new SpendingPlanStep(item, null, null))
                        .toList());
    }

    private List<LabelledAmount> amounts(Field field) {
        return items(field).map(item -> new LabelledAmount(item, amount())).toList();
    }

    /** Between ten thousand and a million yuan, to the cent. */
    private Amount amount() {
        return filled()
                ? Amount.of(new Money(BigDecimal.valueOf(1_000_000 + random.nextInt(99_000_000), 2)))
                : Amount.EMPTY;
    }

    private Stream<String> items(Field field) {
        return cells(field).map(FieldCell::item).filter(Objects::nonNull);
    }

    private TargetContent.Goals goals() {
        List<String> goals = new ArrayList<>();
        int most = variant.has(Field.GOAL) ? 3 : variant.has(Field.GOALS) ? 1 : 0;
        for (int i = 0; i < most; i++) {
            if (filled()) {
                goals.add(one(LONG_TEXTS));
            }
        }
        List<AnnualTask> tasks = variant.has(Field.TASK_NAME) && filled()
                ? List.of(new AnnualTask(one(TEXTS), one(LONG_TEXTS)), new AnnualTask(one(TEXTS), one(LONG_TEXTS)))
                : List.of();
        return new TargetContent.Goals(goals, List.of(), List.of(), tasks);
    }

    private TargetContent.Goals narrative() {
        List<SubGoal> subGoals = new ArrayList<>();
        for (String no : List.of("（一）", "（二）", "（三）")) {
            if (filled()) {
                subGoals.add(new SubGoal(
                        subGoals.size() + 1,
                        no,
                        one(TEXTS),
                        filled() ? one(LONG_TEXTS) : null,
                        filled() ? one(LONG_TEXTS) : null,
                        0));
            }
        }
        return new TargetContent.Goals(
                filled() ? List.of(one(LONG_TEXTS)) : List.of(),
                subGoals,
                filled() ? List.of(new Measure(one(LONG_TEXTS).replace('\n', ' '), 0)) : List.of(),
                List.of());
    }

    private List<Indicator> indicators(IndicatorTable table) {
        List<Indicator> rows = new ArrayList<>();
        if (table.flat()) {
            NAMES.stream().filter(name -> filled()).forEach(name -> rows.add(row(table, null, null, name)));
        }
        for (IndicatorLevel level1 : table.levels()) {
            for (IndicatorLevel level2 : level1.children()) {
                IntStream.range(0, 3)
                        .filter(i -> filled())
                        .forEach(i -> rows.add(
                                row(table, level1.label(), level2.label(), NAMES.get(rows.size() % NAMES.size()))));
            }
        }
        return rows;
    }

    private Indicator row(IndicatorTable table, @Nullable String level1, @Nullable String level2, String name) {
        return new Indicator(
                new UUID(random.nextLong(), random.nextLong()),
                new Indicator.Labels(level1, level2, name),
                value(table),
                table.has(IndicatorField.WEIGHT) && filled() ? new BigDecimal("5.5") : null,
                table.has(IndicatorField.CORE) && filled() ? random.nextBoolean() : null,
                new Indicator.Notes(
                        note(table, IndicatorField.DESCRIPTION),
                        note(table, IndicatorField.BASIS),
                        note(table, IndicatorField.REMARK)),
                Indicator.Origin.TYPED);
    }

    private @Nullable String note(IndicatorTable table, IndicatorField field) {
        return table.has(field) && filled() ? one(LONG_TEXTS) : null;
    }

    /** In the columns that the table has, as it is understood when it is typed. */
    private Indicator.StatedValue value(IndicatorTable table) {
        boolean number = random.nextInt(4) > 0;
        String operator = number ? one(OPERATORS) : "定性";
        String text = number ? one(NUMBERS) : one(WORDS);
        String unit = number ? one(UNITS) : "";
        if (!table.has(IndicatorField.UNIT)) {
            text += unit;
            unit = "";
        }
        if (!table.has(IndicatorField.OPERATOR)) {
            text = number ? operator + text : text;
            operator = "";
        }
        ParsedValue parsed = ValueParser.parse(operator, text, unit);
        return new Indicator.StatedValue(parsed.operatorRaw(), text, parsed.unitRaw(), parsed.value());
    }
}
