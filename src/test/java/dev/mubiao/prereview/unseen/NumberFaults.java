package dev.mubiao.prereview.unseen;

import static dev.mubiao.prereview.unseen.FaultPattern.formIds;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers and dates within one target that cannot both be right, of PR-208, PR-301 to PR-305, PR-405 and PR-501. */
final class NumberFaults {

    private static final List<String> ALL = formIds("CS26 CS24 HG LK PL");
    private static final List<String> COSTS = formIds("HG LK PL");
    private static final List<String> TOLD = formIds("CS24 HG");
    private static final BigDecimal MORE = new BigDecimal("100000");

    private NumberFaults() {}

    static List<UnseenFault> all() {
        return Stream.of(goals(), sums(), costs(), years())
                .flatMap(List::stream)
                .toList();
    }

    private static List<UnseenFault> goals() {
        return List.of(
                error("PR-208", "another number of works than in the goal", ALL, (target, random) -> {
                    DraftRow row = target.of("数量指标").get(0);
                    BigDecimal other = target.main()
                            .count()
                            .multiply(new BigDecimal("0.8"))
                            .setScale(0, RoundingMode.UP);
                    if (other.compareTo(target.main().count()) == 0) {
                        return null;
                    }
                    row.value = "≥ " + other.toPlainString() + " "
                            + target.main().object().unit();
                    return new PlantedPlace(List.of(row), target.main().told());
                }),
                error("PR-208", "another share than in the goal", ALL, (target, random) -> {
                    String goal = String.join("", target.goals);
                    return target.of("质量指标").stream()
                            .filter(row -> goal.contains(row.name + "达到"))
                            .findFirst()
                            .map(row -> changed(row, "≥ 82 %"))
                            .orElse(null);
                }),
                error("PR-208", "another satisfaction than in the goal", ALL, (target, random) -> {
                    DraftRow row = target.of("服务对象满意度指标").get(0);
                    return String.join("", target.goals).contains(row.name) ? changed(row, "≥ 80 %") : null;
                }),
                error("PR-208", "a second goal with another number", ALL, (target, random) -> {
                    ProjectItem main = target.main();
                    BigDecimal other = main.count().multiply(BigDecimal.valueOf(2));
                    target.goals.add("全年" + main.action() + other.toPlainString()
                            + main.object().unit() + "。");
                    return new PlantedPlace(List.of(target.of("数量指标").get(0)), other.toPlainString());
                }));
    }

    private static List<UnseenFault> sums() {
        return List.of(
                error(
                        "PR-301",
                        "sources of more than the total",
                        formIds("CS26 CS24 HG"),
                        (target, random) -> paid(target, MORE)),
                error(
                        "PR-301",
                        "sources of less than the total",
                        formIds("CS26 CS24 HG"),
                        (target, random) -> paid(target, MORE.negate())),
                error("PR-302", "parts of the overview that miss their sum", TOLD, (target, random) -> {
                    String wrong = ProjectItem.tenThousands(target.total.add(MORE)) + "万元";
                    target.fields.put(
                            Field.OVERVIEW,
                            target.items.stream()
                                            .map(item -> item.action() + ProjectItem.tenThousands(item.amount()) + "万元")
                                            .collect(Collectors.joining("，"))
                                    + "，合计" + wrong + "。");
                    return PlantedPlace.text(wrong);
                }),
                warning("PR-303", "a product of the overview that does not come out", TOLD, (target, random) -> {
                    ProjectItem main = target.main();
                    String wrong = ProjectItem.tenThousands(main.amount().add(MORE)) + "万元";
                    target.fields.put(
                            Field.OVERVIEW,
                            main.action() + main.shownCount() + main.object().unit() + "×"
                                    + main.shownPrice().replace(" ", "") + "=" + wrong + "。");
                    return PlantedPlace.text(wrong);
                }),
                new UnseenFault(
                        "PR-305",
                        Severity.ERROR,
                        "the department's projects cost another sum",
                        List.of(TargetWriter.DEPARTMENT),
                        (target, random) -> {
                            target.expenditure.merge("项目支出", MORE, BigDecimal::add);
                            target.total = target.total.add(MORE);
                            return PlantedPlace.ANYWHERE;
                        }));
    }

    private static List<UnseenFault> costs() {
        return List.of(
                warning(
                        "PR-304",
                        "a total cost of less than the budget",
                        COSTS,
                        (target, random) -> cost(target, "0.7")),
                warning(
                        "PR-304",
                        "a total cost of more than the budget",
                        COSTS,
                        (target, random) -> cost(target, "1.4")),
                warning("PR-303/PR-304", "a unit cost that gives three budgets", COSTS, (target, random) -> {
                    target.rows.removeIf(row -> row.level2.equals("成本指标"));
                    BigDecimal each = target.total
                            .multiply(BigDecimal.valueOf(3))
                            .divide(target.main().count(), 0, RoundingMode.UP);
                    ProjectItem main = target.main();
                    DraftRow row = new DraftRow(
                            "成本指标",
                            main.work() + "单位成本",
                            "≤ " + each.toPlainString() + " 元/" + main.object().unit());
                    target.add(row);
                    return PlantedPlace.in(row);
                }));
    }

    private static List<UnseenFault> years() {
        return List.of(
                error("PR-405", "a term that is over", formIds("LK PL"), (target, random) -> {
                    String term = (target.year - 3) + "-" + (target.year - 1) + "年";
                    target.fields.put(Field.TERM, term);
                    return PlantedPlace.text(term);
                }),
                warning("PR-405", "an overview that plans last year", formIds("HG"), (target, random) -> {
                    String year = (target.year - 1) + "年";
                    target.fields.put(
                            Field.OVERVIEW,
                            year + "计划" + target.main().action() + target.main().told() + "。");
                    return PlantedPlace.text(year);
                }),
                new UnseenFault(
                        "PR-405", Severity.HINT, "a basis of last year alone", formIds("CS24"), (target, random) -> {
                            String basis = "《" + (target.year - 1) + "年度"
                                    + target.main().work() + "实施方案》";
                            target.fields.put(Field.LEGAL_BASIS, basis);
                            return PlantedPlace.text(basis);
                        }),
                warning("PR-501", "a mobile number for a contact", formIds("CS26 CS24"), (target, random) -> {
                    target.fields.put(Field.CONTACT_PHONE, "13712345678");
                    return PlantedPlace.text("13712345678");
                }));
    }

    private static PlantedPlace changed(DraftRow row, String value) {
        row.value = value;
        return PlantedPlace.in(row);
    }

    private static @Nullable PlantedPlace paid(TargetDraft target, BigDecimal more) {
        String source = target.sources.keySet().iterator().next();
        if (target.total.add(more).signum() <= 0
                || target.sources.get(source).add(more).signum() < 0) {
            return null;
        }
        target.sources.merge(source, more, BigDecimal::add);
        return PlantedPlace.ANYWHERE;
    }

    private static PlantedPlace cost(TargetDraft target, String share) {
        target.rows.removeIf(row -> row.level2.equals("成本指标"));
        BigDecimal cost = target.total.multiply(new BigDecimal(share)).setScale(-2, RoundingMode.HALF_UP);
        DraftRow row = new DraftRow("成本指标", "项目总成本", "≤ " + ProjectItem.tenThousands(cost) + " 万元");
        target.add(row);
        return PlantedPlace.in(row);
    }

    private static UnseenFault error(String rule, String what, List<String> forms, UnseenFault.Planting planting) {
        return new UnseenFault(rule, Severity.ERROR, what, forms, planting);
    }

    private static UnseenFault warning(String rule, String what, List<String> forms, UnseenFault.Planting planting) {
        return new UnseenFault(rule, Severity.WARNING, what, forms, planting);
    }
}
