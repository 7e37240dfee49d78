package dev.mubiao.testing;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contents of every form: with every field filled, and with none. */
public final class FilledForms {

    private static final List<FormDefinition> FORMS = new FormFiles().load();

    /** What a spreadsheet would take for formulas, and what is written like a text that is guarded against that. */
    private static final List<String> NAMES = List.of(
            "=HYPERLINK(\"http://example.org\",\"点此\")",
            "+86电话回访率",
            "-5℃以下供暖天数",
            "@参加人数",
            "'=已加引号",
            "维修教室间数",
            "培训“骨干”,人数\"众多\"",
            "＝全角等号",
            "新增就业人数（含灵活就业、公益性岗位和见习岗位的全部人员，按年末在岗统计）");

    private FilledForms() {}

    /** A form with what is written into it. */
    public record Filled(FormDefinition form, FormVariant variant, TargetContent content) {
        @Override
        public String toString() {
            return form.id() + " " + variant.kind() + (content.indicators().size() > 1 ? " filled" : " short");
        }
    }

    /** Every form twice. */
    public static List<Filled> all() {
        List<Filled> all = new ArrayList<>();
        for (FormDefinition form : FORMS) {
            for (FormVariant variant : form.variants()) {
                all.add(new Filled(form, variant, full(form, variant)));
                all.add(new Filled(form, variant, TargetContent.empty(form.key(variant.kind()))));
            }
        }
        return all;
    }

    /** The filled one of the first variant. @param form its id */
    public static Filled of(String form) {
        return all().stream()
                .filter(each -> each.form().id().equals(form))
                .findFirst()
                .orElseThrow();
    }

    public static TargetContent full(FormDefinition form, FormVariant variant) {
        return new TargetContent(
                form.key(variant.kind()),
                new BudgetYear(form.year() + 1),
                new TargetHeader(
                        null,
                        new TargetHeader.Units("青禾县第二中学", "青禾县教育局", "青禾县第二中学", "教科文股"),
                        new TargetHeader.Contact("苏晓禾", "0000-5550101"),
                        new TargetHeader.Project("P-1001", "教室修缮与课桌更新", "特定目标类", "延续性项目", "2026年1月至12月"),
                        "修缮教学楼三层以上教室，更换破损课桌椅。",
                        "《青禾县义务教育学校办学条件改善办法》第十二条"),
                funding(variant),
                goals(),
                indicators(variant.indicators()),
                List.of());
    }

    private static TargetContent.Goals goals() {
        return new TargetContent.Goals(
                List.of("目标一：维修教室24间，九月开学前全部投入使用；", "目标二：更新课桌椅1,200套，师生满意度达到95%以上。"),
                List.of(
                        new SubGoal(1, "（一）", "教学保障", "按时开学。", "教室完好率≥98%", 0),
                        new SubGoal(2, "（二）", "校园安全", "全年无责任事故。", "隐患整改率=100%", 0)),
                List.of(new Measure("加强组织领导，按月调度。", 0), new Measure("严格资金管理，专款专用。", 0)),
                List.of(new AnnualTask("教室修缮", "屋面防水、墙面粉刷"), new AnnualTask("课桌更新", "采购、安装、验收")));
    }

    private static Funding funding(FormVariant variant) {
        return new Funding(
                Amount.of(new Money(new BigDecimal("1234567.80"))),
                amounts(variant, Field.SOURCE),
                amounts(variant, Field.INCOME),
                amounts(variant, Field.EXPENDITURE),
                BigDecimal.TEN,
                items(variant, Field.SPENDING_STEP).stream()
                        .map(date -> new SpendingPlanStep(date, "25.5%", new BigDecimal("25.5")))
                        .toList());
    }

    private static List<LabelledAmount> amounts(FormVariant variant, Field field) {
        return items(variant, field).stream()
                .map(item -> new LabelledAmount(item, Amount.of(new Money(new BigDecimal("200000")))))
                .toList();
    }

    private static List<String> items(FormVariant variant, Field field) {
        return variant.bindings().stream()
                .map(FieldBinding::cell)
                .filter(cell -> cell.first() == field && cell.item() != null)
                .map(cell -> String.valueOf(cell.item()))
                .toList();
    }

    private static List<Indicator> indicators(@Nullable IndicatorTable table) {
        List<Indicator> rows = new ArrayList<>();
        if (table == null) {
            return rows;
        }
        if (table.flat()) {
            NAMES.forEach(name -> rows.add(row(table, null, null, name)));
        }
        for (IndicatorLevel level1 : table.levels()) {
            for (IndicatorLevel level2 : level1.children()) {
                for (int i = 0; i < 2; i++) {
                    rows.add(row(table, level1.label(), level2.label(), NAMES.get(rows.size() % NAMES.size())));
                }
            }
        }
        return rows;
    }

    private static Indicator row(IndicatorTable table, @Nullable String level1, @Nullable String level2, String name) {
        return new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels(level1, level2, name),
                new Indicator.StatedValue(
                        "≥",
                        "95",
                        text(table, IndicatorField.UNIT, "%"),
                        new TargetValue(ValueKind.NUMBER, Operator.GE, new BigDecimal("95"), null, null)),
                table.has(IndicatorField.WEIGHT) ? new BigDecimal("5.5") : null,
                table.has(IndicatorField.CORE) ? Boolean.TRUE : null,
                new Indicator.Notes(
                        text(table, IndicatorField.DESCRIPTION, "按年末实际完成数统计"),
                        text(table, IndicatorField.BASIS, "上年完成值"),
                        text(table, IndicatorField.REMARK, "-")),
                Indicator.Origin.TYPED);
    }

    private static @Nullable String text(IndicatorTable table, IndicatorField field, String text) {
        return table.column(field).map(IndicatorColumn::field).isPresent() ? text : null;
    }
}
