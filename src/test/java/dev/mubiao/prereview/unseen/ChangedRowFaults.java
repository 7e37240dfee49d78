package dev.mubiao.prereview.unseen;

import static dev.mubiao.prereview.unseen.FaultPattern.formIds;

import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A right row of a target put into another class, turned round or given another unit. */
final class ChangedRowFaults {

    private static final List<String> LEVELS = formIds("CS26 HG LK PL");
    private static final List<String> ALL = formIds("CS26 CS24 HG LK PL");
    private static final List<String> COLUMNS = formIds("CS26 CS24 LK");

    /** Units that cannot go with a word of measure in the name. */
    private static final Map<String, String> FOREIGN_UNITS =
            Map.of("人数", "台", "户数", "公里", "长度", "人", "面积", "场", "场次", "米", "次数", "吨");

    private ChangedRowFaults() {}

    static List<UnseenFault> all() {
        return Stream.of(moved(), turned(), units()).flatMap(List::stream).toList();
    }

    private static List<UnseenFault> moved() {
        return List.of(
                moved(
                        "PR-201",
                        Severity.ERROR,
                        "a share of the quality among the quantities",
                        "质量指标",
                        "数量指标",
                        row -> row.is("SHARE")),
                moved(
                        "PR-201",
                        Severity.ERROR,
                        "the satisfaction among the quantities",
                        "服务对象满意度指标",
                        "数量指标",
                        row -> true),
                moved("PR-202", Severity.ERROR, "a count among the qualities", "数量指标", "质量指标", row -> row.is("COUNT")),
                moved(
                        "PR-203",
                        Severity.WARNING,
                        "a share of the quality among the times",
                        "质量指标",
                        "时效指标",
                        row -> row.is("SHARE")),
                moved("PR-203", Severity.WARNING, "a count among the times", "数量指标", "时效指标", row -> row.is("COUNT")),
                moved("PR-204", Severity.WARNING, "a count among the costs", "数量指标", "成本指标", row -> row.is("COUNT")),
                moved(
                        "PR-206",
                        Severity.ERROR,
                        "a share of the quality among the opinions",
                        "质量指标",
                        "服务对象满意度指标",
                        row -> row.is("SHARE")),
                moved(
                        "PR-206",
                        Severity.ERROR,
                        "a count among the opinions",
                        "数量指标",
                        "服务对象满意度指标",
                        row -> row.is("COUNT")),
                moved(
                        "PR-206",
                        Severity.WARNING,
                        "the satisfaction among the social benefits",
                        "服务对象满意度指标",
                        "社会效益指标",
                        row -> true));
    }

    private static List<UnseenFault> turned() {
        return List.of(
                turned("a quality turned to at most", "质量指标", "≥", "≤"),
                turned("a loss turned to at least", "质量指标", "≤", "≥"),
                turned("an opinion turned to at most", "服务对象满意度指标", "≥", "≤"),
                turned("a bad effect turned to at least", "社会效益指标", "≤", "≥"),
                turned("a waiting time turned to at least", "时效指标", "≤", "≥"),
                turned("a cost turned to at least", "成本指标", "≤", "≥"));
    }

    private static List<UnseenFault> units() {
        return List.of(
                fault("PR-107", Severity.WARNING, "a unit that the word of measure forbids", ALL, (target, random) -> {
                    for (DraftRow row : target.of("数量指标")) {
                        for (Map.Entry<String, String> foreign : FOREIGN_UNITS.entrySet()) {
                            if (row.name.endsWith(foreign.getKey())) {
                                row.value = row.value.substring(0, row.value.lastIndexOf(' ') + 1) + foreign.getValue();
                                return PlantedPlace.in(row);
                            }
                        }
                    }
                    return null;
                }),
                fault(
                        "PR-107",
                        Severity.WARNING,
                        "a quantity of the target without its unit",
                        COLUMNS,
                        (target, random) -> {
                            DraftRow row = target.of("数量指标").get(0);
                            row.value = row.value.substring(0, row.value.lastIndexOf(' '));
                            return PlantedPlace.in(row);
                        }),
                fault(
                        "PR-107",
                        Severity.ERROR,
                        "a share of the target counted in pieces",
                        ALL,
                        (target, random) -> changed(
                                target,
                                "质量指标",
                                row -> row.is("SHARE"),
                                "%",
                                target.main().object().unit())),
                fault(
                        "PR-108/PR-113",
                        Severity.WARNING,
                        "a quantity of the target without its operator",
                        ALL,
                        (target, random) -> {
                            DraftRow row = target.of("数量指标").get(0);
                            row.value = row.value.substring(2);
                            return PlantedPlace.in(row);
                        }),
                fault("PR-106", Severity.WARNING, "a row of the target without its value", ALL, (target, random) -> {
                    DraftRow row = target.rows.get(random.nextInt(target.rows.size()));
                    row.value = "";
                    return PlantedPlace.in(row);
                }));
    }

    private static UnseenFault moved(
            String rule, Severity severity, String what, String from, String to, Predicate<DraftRow> which) {
        return fault(rule, severity, what, LEVELS, (target, random) -> {
            List<DraftRow> fitting = target.of(from).stream().filter(which).toList();
            if (fitting.isEmpty()) {
                return null;
            }
            DraftRow row = fitting.get(random.nextInt(fitting.size()));
            DraftRow other = row.into(to);
            target.rows.set(target.rows.indexOf(row), other);
            return PlantedPlace.in(other);
        });
    }

    private static UnseenFault turned(String what, String level2, String from, String to) {
        return fault(
                "PR-401",
                Severity.WARNING,
                what,
                level2.equals("时效指标") ? LEVELS : ALL,
                (target, random) -> changed(target, level2, row -> row.value.startsWith(from), from, to));
    }

    private static @Nullable PlantedPlace changed(
            TargetDraft target, String level2, Predicate<DraftRow> which, String from, String to) {
        return target.of(level2).stream()
                .filter(which)
                .findFirst()
                .map(row -> {
                    row.value = row.value.replace(from, to);
                    return PlantedPlace.in(row);
                })
                .orElse(null);
    }

    private static UnseenFault fault(
            String rule, Severity severity, String what, List<String> forms, UnseenFault.Planting planting) {
        return new UnseenFault(rule, severity, what, forms, planting);
    }
}
