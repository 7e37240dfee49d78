package dev.mubiao.prereview.unseen;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes the goal of a project's target, with numbers that stand in its rows. */
final class GoalWriter {

    private final TargetDraft target;
    private final Random random;

    GoalWriter(TargetDraft target, Random random) {
        this.target = target;
        this.random = random;
    }

    void write() {
        String works =
                target.items.stream().map(item -> item.action() + item.told()).collect(Collectors.joining("，"));
        String quality = quality();
        String opinion = target.of("服务对象满意度指标").get(0).name + "不低于" + target.opinion + "%";
        switch (random.nextInt(4)) {
            case 0 -> target.goals.add(target.year + "年" + works + (quality.isEmpty() ? "" : "，" + quality) + "。");
            case 1 -> target.goals.add("通过项目实施，" + works + "，" + opinion + "。");
            case 2 ->
                target.goals.addAll(List.of(
                        "目标1：" + works + "；", "目标2：" + (quality.isEmpty() ? opinion : quality + "，" + opinion) + "。"));
            default ->
                target.goals.add("年内" + target.main().action() + target.main().told() + "，着力解决" + target.served
                        + "反映集中的问题，" + opinion + "。");
        }
    }

    /** The first share among the rows of quality, in words. */
    private String quality() {
        return target.of("质量指标").stream()
                .filter(row -> row.value.startsWith("≥") && row.value.endsWith("%"))
                .findFirst()
                .map(row -> row.name + "达到" + row.value.split(" ")[1] + "%以上")
                .orElse("");
    }
}
