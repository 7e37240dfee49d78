package dev.mubiao.prereview.unseen;

import dev.mubiao.forms.layout.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes names, money, plan and overview of a project's target. */
final class HeaderWriter {

    private final TargetDraft target;
    private final String place;
    private final Random random;
    private final boolean equations;

    HeaderWriter(TargetDraft target, String place, Random random) {
        this.target = target;
        this.place = place;
        this.random = random;
        this.equations = random.nextBoolean();
    }

    void write() {
        int year = target.year;
        String office = place + target.trade.office();
        String project = project();
        target.fields.put(Field.PROJECT_NAME, project);
        target.fields.put(Field.REPORTING_UNIT, office);
        target.fields.put(Field.PROJECT_CODE, "5102" + year + String.format("%05d", random.nextInt(100_000)));
        target.fields.put(Field.SUPERVISING_DEPARTMENT, office);
        target.fields.put(Field.IMPLEMENTING_UNIT, office);
        target.fields.put(Field.CATEGORY, "特定目标类");
        target.fields.put(Field.ATTRIBUTE, random.nextBoolean() ? "新增项目" : "延续项目");
        target.fields.put(
                Field.TERM,
                List.of(year + "年", year + "年1月至12月", year + ".01-" + year + ".12")
                        .get(random.nextInt(3)));
        target.fields.put(Field.FINANCE_OFFICE, "行政政法科");
        target.fields.put(Field.CONTACT_NAME, "财务室");
        target.fields.put(Field.CONTACT_PHONE, "0711-60" + (10_000 + random.nextInt(80_000)));
        target.fields.put(
                Field.LEGAL_BASIS,
                "《中华人民共和国" + target.trade.law() + "》；《关于下达" + year + "年"
                        + target.main().work() + "任务的通知》（" + place.charAt(0) + "财发〔" + (year - 1) + "〕"
                        + (10 + random.nextInt(90)) + "号）。");
        target.fields.put(Field.OVERVIEW, overview());
        money();
    }

    private String project() {
        ProjectItem main = target.main();
        String work = main.work();
        String kind = switch (main.object().type()) {
            case "works" -> "工程";
            case "aided", "care", "trained" -> random.nextBoolean() ? "经费" : "项目";
            default -> "项目";
        };
        return switch (random.nextInt(3)) {
            case 0 -> place + work + kind;
            case 1 -> target.year + "年" + work + kind;
            default -> work + kind;
        };
    }

    private String overview() {
        String parts = target.items.stream().map(this::part).collect(Collectors.joining("；"));
        String sum = ProjectItem.tenThousands(target.total) + "万元";
        return switch (random.nextInt(3)) {
            case 0 -> parts + "。合计" + sum + "。";
            case 1 -> "项目总投入" + sum + "，其中：" + parts + "。";
            default -> "主要用于：" + parts + "。";
        };
    }

    private String part(ProjectItem item) {
        String price = item.shownPrice().replace(" ", "");
        String amount = ProjectItem.tenThousands(item.amount()) + "万元";
        return equations
                ? item.action() + item.shownCount() + item.object().unit() + "×" + price + "=" + amount
                : item.action() + item.told() + "，单价" + price + "，计" + amount;
    }

    private void money() {
        BigDecimal all = target.total;
        switch (target.form) {
            case "changshou-2026" -> {
                target.sources.put("财政拨款", all);
                target.executionWeight = "10";
            }
            case "changshou-2024" -> {
                BigDecimal upper = new BigDecimal(ProjectItem.tenThousands(all))
                        .divideToIntegralValue(BigDecimal.valueOf(3))
                        .multiply(BigDecimal.valueOf(10_000));
                target.sources.put("上级补助", upper);
                target.sources.put("区级资金", all.subtract(upper));
                target.sources.put("其他资金", BigDecimal.ZERO);
                target.executionWeight = "10";
            }
            case "hangu-2025" -> {
                target.sources.put("财政资金", all);
                target.sources.put("其他资金", BigDecimal.ZERO);
                plan();
            }
            default -> {}
        }
    }

    private void plan() {
        int first = 5 + random.nextInt(20);
        int second = first + 8 + random.nextInt(20);
        int third = second + 12 + random.nextInt(20);
        List.of(first, second, third, 100).forEach(percent -> target.plan.add(String.valueOf(percent)));
    }
}
