package dev.mubiao.prereview.rules;

import static dev.mubiao.testing.SheetBuilder.aSheet;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.testing.SheetBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Targets as a careful preparer writes them, from our own vocabulary of twelve policy fields; a seed makes each. */
public final class CorrectTargets {

    static final int TOPICS = Topic.ALL.size();

    private static final List<String> PLACES = List.of("青石镇", "柳湾乡", "白鹭街道", "双溪镇", "枫林乡", "望川街道", "云台镇", "沙洲乡");
    private static final List<String> POINTS = List.of("15", "10", "10", "10", "5", "15", "15", "10");

    private final Random random;
    private final SheetBuilder sheet;
    private final Set<String> without;
    private final Topic topic;
    private int rows;

    private CorrectTargets(String form, int seed, Set<String> without) {
        this.random = new Random(seed);
        this.sheet = aSheet(form);
        this.without = without;
        this.topic = Topic.ALL.get(seed % TOPICS);
    }

    public static SheetBuilder of(String form, int seed) {
        return of(form, seed, Set.of());
    }

    /** @param without level-2 labels that are left out, {@code 目标} for the goal, {@code 计划} for the spending plan */
    static SheetBuilder of(String form, int seed, Set<String> without) {
        return new CorrectTargets(form, seed, without).write(seed);
    }

    private SheetBuilder write(int seed) {
        int year =
                sheet.content().year() == null ? 2026 : sheet.content().year().value();
        String place = PLACES.get(seed / TOPICS % PLACES.size());
        String project = place + topic.project() + (seed / TOPICS / PLACES.size() == 0 ? "" : "二期");
        int count = 20 + random.nextInt(180);
        int cost = 300 + random.nextInt(40) * 100;
        int rate = 90 + random.nextInt(9);
        header(project, year, count, cost);
        money((long) count * cost);
        if (!without.contains("目标")) {
            sheet.aimingAt(
                    "%d年%s%d%s,%s不低于%d%%。".formatted(year, topic.work(), count, topic.unit(), topic.quality(), rate));
        }
        row(Proof.QUANTITY, topic.work(), "≥ %d %s".formatted(count, topic.unit()));
        row(Proof.QUANTITY, topic.second(), "≥ %d %s".formatted(2 + random.nextInt(14), topic.secondUnit()));
        row(Proof.QUALITY, topic.quality(), "≥ %d %%".formatted(rate));
        row(Proof.TIME, topic.work() + "完成时间", year + "年" + (6 + random.nextInt(7)) + "月底前");
        row(Proof.COST, "单位成本", "≤ %d 元/%s".formatted(cost, topic.unit()));
        row(Proof.SOCIAL, topic.social(), "≥ %d %s".formatted(50 + random.nextInt(900), topic.socialUnit()));
        row(topic.lastClass(), topic.last(), topic.lastValue());
        row(Proof.SATISFACTION, topic.served() + "满意度", "≥ %d %%".formatted(88 + random.nextInt(10)));
        return sheet;
    }

    /** As the form prints it. */
    private String printed(String level2) {
        return Objects.requireNonNull(sheet.variant().indicators())
                .level2(level2)
                .map(IndicatorLevel::label)
                .orElse(level2);
    }

    private void header(String project, int year, int count, int cost) {
        sheet.named(project)
                .with(Field.REPORTING_UNIT, topic.office())
                .with(Field.PROJECT_CODE, "X" + year + random.nextInt(1000))
                .with(Field.SUPERVISING_DEPARTMENT, topic.office())
                .with(Field.IMPLEMENTING_UNIT, topic.office())
                .with(Field.CATEGORY, "特定目标类")
                .with(Field.ATTRIBUTE, "当年项目")
                .with(Field.TERM, year + "年")
                .with(Field.FINANCE_OFFICE, "财政局业务科")
                .with(Field.CONTACT_NAME, "业务科")
                .with(Field.CONTACT_PHONE, "0100-6000000")
                .with(Field.LEGAL_BASIS, "《" + topic.law() + "》")
                .with(Field.OVERVIEW, "%s%d%s,每%s%d元".formatted(topic.work(), count, topic.unit(), topic.unit(), cost));
    }

    private void money(long yuan) {
        String all = String.valueOf(yuan);
        sheet.costing(all);
        String form = sheet.content().formId();
        boolean department = sheet.content().kind() == FormKind.DEPARTMENT;
        switch (form) {
            case Proof.CS26 -> sheet.paidBy("财政拨款", all).executing("10");
            case Proof.CS24 -> sheet.paidBy("区级资金", all).executing("10");
            case Proof.HG -> sheet.paidBy("财政资金", all).paidBy("其他资金", "0");
            default -> {
                if (department) {
                    sheet.withTask(topic.work(), topic.work() + "、" + topic.second())
                            .spending("基本支出", "0")
                            .spending("项目支出", all);
                }
            }
        }
        if (form.equals(Proof.HG) && !without.contains("计划")) {
            int first = 5 + random.nextInt(20);
            int second = first + 10 + random.nextInt(20);
            sheet.planning(
                    String.valueOf(first),
                    String.valueOf(second),
                    String.valueOf(second + 10 + random.nextInt(20)),
                    "100");
        }
    }

    private void row(String level2, String name, String value) {
        String weight = POINTS.get(rows++);
        if (without.contains(level2)) {
            return;
        }
        sheet.withRow(printed(level2), name, value);
        sheet.which(row -> {
            if (sheet.variant().weights() != null) {
                row.weighing(weight);
            }
            if (Objects.requireNonNull(sheet.variant().indicators()).has(IndicatorField.DESCRIPTION)) {
                row.describedAs("按" + topic.office() + "台账统计的" + name);
            }
            row.basedOn(topic.law());
        });
    }
}
