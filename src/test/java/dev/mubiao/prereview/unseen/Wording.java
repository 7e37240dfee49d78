package dev.mubiao.prereview.unseen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fills the slots of patterns with the words of one target. */
final class Wording {

    private static final List<String> SHARES =
            List.of("%s以年末%s清单为分母", "计算%s时，分子为达标者，分母为全部%s", "%s＝符合要求数÷应统计数，统计范围为%s", "抽取样本测算%s，样本覆盖各批%s");
    private static final List<String> OTHERS =
            List.of("%s的全年累计数，取自业务月报", "年末实地核定的%s，含结转部分", "由承办科室逐项登记，经复核后汇总的%s", "第三方核查报告所列%s", "以签收单和影像资料佐证的%s");

    private final Random random;
    private final Map<String, String> common = new HashMap<>();

    Wording(TargetDraft target, Random random) {
        this.random = random;
        common.put("year", String.valueOf(target.year));
        common.put("last", String.valueOf(target.year - 1));
        common.put("before", String.valueOf(target.year - 2));
        common.put("after", String.valueOf(target.year + 2));
        common.put("next", String.valueOf(target.year + 1));
        common.put("month", String.valueOf(6 + random.nextInt(6)));
        common.put("served", target.served);
        common.put("opinion", String.valueOf(target.opinion));
        common.put("name", target.name());
    }

    DraftRow row(RowPattern pattern, ProjectItem item) {
        DraftRow row = new DraftRow(pattern.level2, fill(pattern.name, item), fill(pattern.value, item));
        row.kind = pattern.kind;
        List<String> cells = pattern.cells;
        if (cells != null) {
            row.cells = cells.stream().map(cell -> fill(cell, item)).toList();
        }
        row.description = description(row, item);
        row.basis = "实施方案及" + item.object().name() + "台账";
        return row;
    }

    DraftRow row(TradeBenefit benefit, ProjectItem item) {
        DraftRow row = new DraftRow(benefit.level2(), benefit.name(), ValueRange.fill(benefit.value(), random));
        row.description = description(row, item);
        row.basis = "行业统计年报";
        return row;
    }

    String fill(String pattern, ProjectItem item) {
        String text = pattern;
        for (Map.Entry<String, String> slot : item.slots().entrySet()) {
            text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        for (Map.Entry<String, String> slot : common.entrySet()) {
            text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return ValueRange.fill(text, random);
    }

    /** How a careful preparer says what is counted, without repeating name or value. */
    private String description(DraftRow row, ProjectItem item) {
        String object = item.object().name();
        if (row.name.matches(".*(满意|认可|评价).*")) {
            return "问卷调查中选择满意和比较满意的样本占有效样本之比";
        }
        if (row.value.matches(".*[%‰]")) {
            return SHARES.get(random.nextInt(SHARES.size())).formatted(row.name, object);
        }
        if (row.value.matches("\\d{4}年.*")) {
            return "以" + object + "验收单、交接单载明的日期为准";
        }
        if (row.value.contains("元")) {
            return "按" + object + "合同价与结算审核价核定";
        }
        return OTHERS.get(random.nextInt(OTHERS.size())).formatted(row.name);
    }
}
