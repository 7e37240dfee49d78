package dev.mubiao.prereview.unseen;

import static dev.mubiao.prereview.unseen.FaultPattern.formIds;

import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands twice, in one target or in two of a unit, of PR-210, PR-211 and PR-215. */
final class RepeatFaults {

    private static final List<String> ALL = formIds("CS26 CS24 HG LK PL");
    private static final List<String> DEPARTMENT = List.of(TargetWriter.DEPARTMENT);

    private RepeatFaults() {}

    static List<UnseenFault> all() {
        return Stream.of(withinOne(), copies(), conflicts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<UnseenFault> withinOne() {
        return List.of(
                warning("PR-211", "the same row twice", ALL, (target, random) -> {
                    DraftRow row = target.of("质量指标").get(0);
                    return added(target, row.copy(), row);
                }),
                new UnseenFault("PR-211", Severity.ERROR, "one name with two values", ALL, (target, random) -> {
                    DraftRow row = target.of("服务对象满意度指标").get(0);
                    DraftRow other = row.copy();
                    other.value = "≥ 85 %";
                    return added(target, other, row);
                }),
                warning("PR-211", "one number by two names", ALL, (target, random) -> {
                    ProjectItem main = target.main();
                    DraftRow first = target.of("数量指标").get(0);
                    first.name = main.work() + main.object().suffix();
                    DraftRow other = first.copy();
                    other.name = "完成" + main.work();
                    return added(target, other, first);
                }),
                warning("PR-211", "one share by two names", ALL, (target, random) -> {
                    if (!List.of("works", "gear")
                            .contains(target.main().object().type())) {
                        return null;
                    }
                    String object = target.main().object().name();
                    DraftRow first = new DraftRow("质量指标", object + "验收合格率", "≥ 97 %");
                    target.add(first);
                    return added(target, new DraftRow("质量指标", object + "验收通过率", "≥ 97 %"), first);
                }));
    }

    private static List<UnseenFault> copies() {
        return List.of(
                new UnseenFault(
                        "PR-210",
                        Severity.ERROR,
                        "a row of another project of the unit",
                        ALL,
                        (target, random) -> copied(target, "数量指标")),
                new UnseenFault(
                        "PR-210",
                        Severity.ERROR,
                        "a quality of another project of the unit",
                        ALL,
                        (target, random) -> copied(target, "质量指标")),
                warning("PR-210", "the goal of another project of the unit", ALL, (target, random) -> {
                    if (target.beside.isEmpty()) {
                        return null;
                    }
                    TargetDraft other = target.beside.get(0);
                    target.goals.clear();
                    target.goals.addAll(other.goals);
                    return PlantedPlace.text(other.goals.get(0));
                }),
                warning("PR-210", "a row of another trade", ALL, RepeatFaults::foreign));
    }

    private static List<UnseenFault> conflicts() {
        return List.of(
                new UnseenFault(
                        "PR-215/PR-208",
                        Severity.ERROR,
                        "a count that differs from the project's",
                        DEPARTMENT,
                        (target, random) -> {
                            DraftRow row = target.of("数量指标").get(1);
                            ProjectItem item = target.beside.get(1).main();
                            row.value = "≥ "
                                    + item.count()
                                            .multiply(java.math.BigDecimal.valueOf(2))
                                            .toPlainString() + " "
                                    + item.object().unit();
                            return PlantedPlace.in(row);
                        }),
                new UnseenFault(
                        "PR-215",
                        Severity.ERROR,
                        "a share that differs from the project's",
                        DEPARTMENT,
                        (target, random) -> {
                            DraftRow row = target.of("质量指标").get(0);
                            if (!row.value.startsWith("≥") || !row.value.endsWith("%")) {
                                return null;
                            }
                            row.value = "≥ 80 %";
                            return PlantedPlace.in(row);
                        }),
                warning("PR-215", "one share of the county with two values", ALL, (target, random) -> {
                    if (target.beside.isEmpty()) {
                        return null;
                    }
                    String name = "全县" + target.trade.objects().get(0).name() + "设施完好率";
                    DraftRow mine = new DraftRow("质量指标", name, "≥ 96 %");
                    target.beside.get(0).add(new DraftRow("质量指标", name, "≥ 88 %"));
                    return added(target, mine);
                }));
    }

    private static @Nullable PlantedPlace copied(TargetDraft target, String level2) {
        if (target.beside.isEmpty()) {
            return null;
        }
        DraftRow row = target.beside.get(0).of(level2).get(0).copy();
        return added(target, row);
    }

    private static PlantedPlace foreign(TargetDraft target, Random random) {
        List<Trade> others = new ArrayList<>(TradeLexicon.TRADES);
        others.remove(target.trade);
        Trade other = others.get(random.nextInt(others.size()));
        CountedObject object =
                other.objects().get(random.nextInt(other.objects().size()));
        ProjectItem item = ProjectItem.of(object, random);
        return added(
                target,
                new DraftRow("数量指标", item.action() + object.suffix(), "≥ " + item.shownCount() + " " + object.unit()));
    }

    /** The rows are given to the preparer to choose from, so a finding may name any of them. */
    private static PlantedPlace added(TargetDraft target, DraftRow row, DraftRow... others) {
        target.add(row);
        RowWeights.share(target);
        List<DraftRow> rows = new ArrayList<>(List.of(others));
        rows.add(row);
        return new PlantedPlace(rows, "");
    }

    private static UnseenFault warning(String rule, String what, List<String> forms, UnseenFault.Planting planting) {
        return new UnseenFault(rule, Severity.WARNING, what, forms, planting);
    }
}
