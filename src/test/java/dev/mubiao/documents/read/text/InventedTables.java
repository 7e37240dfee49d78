package dev.mubiao.documents.read.text;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.parsing.ValueParser;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.uikit.PrintedCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Invented contents of every form, and how they are printed as text. */
public final class InventedTables {

    private static final List<String> THINGS = List.of("路灯", "课桌", "疫苗", "苗木", "档案", "桥梁", "消防栓", "讲座");
    private static final List<String> UNITS = List.of("个", "人", "次", "%", "公里");

    private InventedTables() {}

    /** The printed form with a tab between its cells. */
    public static String print(FormVariant variant, TargetContent content) {
        PrintedForm form = PrintedForm.of(variant, content);
        StringBuilder text = new StringBuilder("\n" + form.title() + "\n\n");
        form.above().forEach(line -> text.append(line.text()).append("\n"));
        int[] covered = new int[variant.columns() + 1];
        for (List<PrintedCell> row : form.table().rows()) {
            text.append(line(row, covered)).append("\n");
        }
        text.append("\n");
        form.below().forEach(line -> text.append(line.text()).append("\n"));
        return text.toString();
    }

    /** A row as a word processor copies it: a merged cell stands at its beginning and is empty below. */
    private static String line(List<PrintedCell> row, int[] covered) {
        List<String> cells = new ArrayList<>();
        int next = 0;
        for (int column = 0; column < covered.length - 1; ) {
            if (covered[column] > 0) {
                covered[column]--;
                cells.add("");
                column++;
                continue;
            }
            if (next >= row.size()) {
                break;
            }
            PrintedCell cell = row.get(next++);
            for (int c = 0; c < cell.columns(); c++) {
                cells.add(c == 0 ? cell.text().replace("\n", "") : "");
                covered[column + c] = cell.rows() - 1;
            }
            column += cell.columns();
        }
        return String.join("\t", cells);
    }

    public static TargetContent of(FormDefinition form, FormVariant variant, long seed) {
        Random random = new Random(seed);
        List<Indicator> indicators = new ArrayList<>();
        IndicatorTable table = variant.indicators();
        List<IndicatorLevel> levels = table.flat() ? List.of() : table.levels();
        int rows = 0;
        for (int l = 0; l < Math.max(1, levels.size()); l++) {
            List<IndicatorLevel> children =
                    levels.isEmpty() ? List.of() : levels.get(l).children();
            for (int c = 0; c < Math.max(1, Math.min(children.size(), 3)); c++) {
                for (int i = 0; i <= random.nextInt(3); i++) {
                    indicators.add(indicator(
                            table,
                            levels.isEmpty() ? null : levels.get(l).label(),
                            children.isEmpty() ? null : children.get(c).label(),
                            THINGS.get(random.nextInt(THINGS.size())) + "任务" + ++rows,
                            random));
                }
            }
        }
        return new TargetContent(
                form.key(variant.kind()),
                new BudgetYear(form.year()),
                header(variant, random),
                funding(variant, random),
                new TargetContent.Goals(
                        List.of("完成" + random.nextInt(500) + "项" + THINGS.get(random.nextInt(8)) + "任务，按期交付使用。"),
                        List.of(),
                        List.of(),
                        variant.has(Field.TASK_NAME)
                                ? List.of(new AnnualTask("甲任务", "完成甲"), new AnnualTask("乙任务", "完成乙"))
                                : List.of()),
                indicators,
                List.of());
    }

    private static Indicator indicator(IndicatorTable table, String level1, String level2, String name, Random random) {
        boolean apart = table.has(IndicatorField.OPERATOR);
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        String operator = random.nextBoolean() ? "≥" : "=";
        String number = Integer.toString(1 + random.nextInt(100));
        String value = apart ? number : (operator.equals("=") ? "" : operator) + number + unit;
        return new Indicator(
                new UUID(random.nextLong(), random.nextLong()),
                new Indicator.Labels(level1, level2, name),
                new Indicator.StatedValue(
                        apart ? operator : "",
                        value,
                        unit,
                        ValueParser.parse(apart ? operator : "", value, apart ? unit : "")
                                .value()),
                table.has(IndicatorField.WEIGHT) ? BigDecimal.valueOf(5L + random.nextInt(20)) : null,
                table.has(IndicatorField.CORE) ? random.nextBoolean() : null,
                new Indicator.Notes(
                        table.has(IndicatorField.DESCRIPTION) ? "说明" + name : null,
                        table.has(IndicatorField.BASIS) ? "工作计划" : null,
                        null),
                Indicator.Origin.TYPED);
    }

    private static TargetHeader header(FormVariant variant, Random random) {
        return new TargetHeader(
                variant.title(),
                new TargetHeader.Units(
                        given(variant, Field.REPORTING_UNIT, "401001-云汀县档案馆"),
                        given(variant, Field.SUPERVISING_DEPARTMENT, "云汀县文化局"),
                        given(variant, Field.IMPLEMENTING_UNIT, "云汀县档案馆"),
                        given(variant, Field.FINANCE_OFFICE, "文教科")),
                new TargetHeader.Contact(
                        given(variant, Field.CONTACT_NAME, "白若川"), given(variant, Field.CONTACT_PHONE, "00005550199")),
                new TargetHeader.Project(
                        given(variant, Field.PROJECT_CODE, "YT26P" + (1000 + random.nextInt(9000))),
                        given(variant, Field.PROJECT_NAME, THINGS.get(random.nextInt(8)) + "更新改造"),
                        given(variant, Field.CATEGORY, "特定目标类"),
                        given(variant, Field.ATTRIBUTE, "延续性项目"),
                        given(variant, Field.TERM, "2年")),
                given(variant, Field.OVERVIEW, "更新一批设施设备。"),
                given(variant, Field.LEGAL_BASIS, "年度工作要点"));
    }

    private static Funding funding(FormVariant variant, Random random) {
        Money total = Money.of(BigDecimal.valueOf(1 + random.nextInt(500)), MoneyUnit.WAN_YUAN);
        return new Funding(
                Amount.of(total),
                amounts(variant, Field.SOURCE, total),
                amounts(variant, Field.INCOME, total),
                amounts(variant, Field.EXPENDITURE, total),
                variant.weights() == null ? null : variant.weights().execution(),
                items(variant, Field.SPENDING_STEP).stream()
                        .map(item -> new SpendingPlanStep(item, "50%", BigDecimal.valueOf(50)))
                        .toList());
    }

    private static List<LabelledAmount> amounts(FormVariant variant, Field field, Money money) {
        List<LabelledAmount> amounts = new ArrayList<>();
        items(variant, field)
                .forEach(item ->
                        amounts.add(new LabelledAmount(item, amounts.size() == 1 ? Amount.EMPTY : Amount.of(money))));
        return amounts;
    }

    private static List<String> items(FormVariant variant, Field field) {
        return variant.bindings().stream()
                .map(FieldBinding::cell)
                .filter(cell -> cell.first() == field)
                .flatMap(cell -> Stream.ofNullable(cell.item()))
                .toList();
    }

    private static String given(FormVariant variant, Field field, String text) {
        boolean has = variant.bindings().stream()
                .anyMatch(binding -> binding.cell().field().contains(field));
        return has ? text : null;
    }
}
