package dev.mubiao.prereview.unseen;

import static dev.mubiao.prereview.unseen.FaultPattern.formIds;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is left out, misplaced or misnamed, of PR-101 to PR-117, PR-207, PR-307 and PR-407. */
final class StructureFaults {

    private static final List<String> LEVELS = formIds("CS26 HG LK PL");
    private static final List<String> ALL = formIds("CS26 CS24 HG LK PL");
    private static final List<String> COLUMNS = formIds("CS26 CS24");
    private static final List<String> HANGU = formIds("HG");
    private static final String SATISFACTION = "服务对象满意度指标";

    private StructureFaults() {}

    static List<UnseenFault> all() {
        return Stream.of(fields(), classes(), rows(), names(), weights(), plans())
                .flatMap(List::stream)
                .toList();
    }

    private static List<UnseenFault> fields() {
        return List.of(
                empty(Field.SUPERVISING_DEPARTMENT, "CS26 CS24 PL"),
                empty(Field.IMPLEMENTING_UNIT, "CS26 CS24 LK PL"),
                empty(Field.PROJECT_NAME, "CS26 CS24 HG LK PL"),
                empty(Field.TERM, "LK PL"),
                empty(Field.OVERVIEW, "CS24 HG"),
                empty(Field.LEGAL_BASIS, "CS24"),
                error("PR-101", "no goal at all", ALL, target -> target.goals.clear()),
                error("PR-103", "no weight of the execution", COLUMNS, target -> target.executionWeight = ""),
                error("PR-103", "eight for the execution", COLUMNS, target -> target.executionWeight = "8"),
                error("PR-103", "fifteen for the execution", COLUMNS, target -> target.executionWeight = "15"));
    }

    private static List<UnseenFault> classes() {
        return List.of(
                error("PR-104", "no benefit", LEVELS, leaving(row -> row.level2.matches("(经济|社会|生态)效益指标|可持续影响指标"))),
                error("PR-104", "no satisfaction", LEVELS, leaving(row -> row.level2.equals(SATISFACTION))),
                warning("PR-105", "no quality", LEVELS, leaving(row -> row.level2.equals("质量指标"))),
                warning("PR-105", "no quantity", LEVELS, leaving(row -> row.level2.equals("数量指标"))),
                hint("PR-105", "no timeliness", LEVELS, leaving(row -> row.level2.equals("时效指标"))),
                warning("PR-110", "two rows for a whole project", LEVELS, target -> {
                    DraftRow quality = target.of("质量指标").get(0);
                    target.rows.removeIf(row -> row != quality && !row.level2.equals(SATISFACTION));
                    RowWeights.share(target);
                }));
    }

    private static List<UnseenFault> rows() {
        return List.of(
                fault("PR-109", Severity.HINT, "core or not is left open", COLUMNS, (target, random) -> {
                    DraftRow row = target.rows.get(random.nextInt(target.rows.size()));
                    row.core = false;
                    return PlantedPlace.in(row);
                }),
                fault("PR-112", Severity.WARNING, "a row that lost its leading cells", LEVELS, (target, random) -> {
                    DraftRow row = target.rows.get(1);
                    row.repaired = "documents.repair.shifted";
                    return PlantedPlace.in(row);
                }),
                fault(
                        "PR-111",
                        Severity.ERROR,
                        "exchanged columns put right by the reader",
                        formIds("CS26 LK"),
                        (target, random) -> {
                            DraftRow row = target.rows.get(0);
                            row.repaired = "documents.repair.swapped";
                            return PlantedPlace.in(row);
                        }),
                under("a quantity under the benefits", "数量指标", 1),
                under("a social benefit under the outputs", "社会效益指标", 0),
                under("satisfaction under the benefits", SATISFACTION, 1),
                fault("PR-213", Severity.HINT, "the description repeats the name", HANGU, (target, random) -> {
                    DraftRow row = target.of("质量指标").get(0);
                    row.description = row.name;
                    return PlantedPlace.in(row);
                }),
                fault("PR-213", Severity.HINT, "the description repeats the value", HANGU, (target, random) -> {
                    DraftRow row = target.of("数量指标").get(0);
                    row.description = "全年不少于" + row.value.substring(2).replace(" ", "");
                    return PlantedPlace.in(row);
                }));
    }

    private static List<UnseenFault> names() {
        return List.of(
                fault("PR-117", Severity.HINT, "the goal calls the project otherwise", ALL, (target, random) -> {
                    String other = target.main().work() + "二期提升工程";
                    target.fields.put(Field.PROJECT_NAME, target.main().work() + "提升工程");
                    target.goals.add(0, "全面完成" + other + "建设任务。");
                    return PlantedPlace.text(target.main().work());
                }),
                fault("PR-117", Severity.HINT, "one office by two names", formIds("CS26 CS24 PL"), (target, random) -> {
                    String office = target.fields.getOrDefault(Field.SUPERVISING_DEPARTMENT, "");
                    String shortName = target.trade.shortName();
                    if (shortName == null) {
                        return null;
                    }
                    String other = office.replace(target.trade.office(), shortName);
                    target.fields.put(Field.IMPLEMENTING_UNIT, other);
                    return PlantedPlace.text(other);
                }));
    }

    private static List<UnseenFault> weights() {
        return List.of(
                error(
                        "PR-307",
                        "weights of 85",
                        COLUMNS,
                        target -> target.rows.get(target.rows.size() - 1).weight = "5"),
                error("PR-307", "weights of 100", COLUMNS, target -> {
                    DraftRow last = target.rows.get(target.rows.size() - 1);
                    last.weight = String.valueOf(Integer.parseInt(last.weight) + 10);
                }),
                warning("PR-307", "a row without weight", COLUMNS, target -> target.rows.get(2).weight = ""),
                fault("PR-307", Severity.WARNING, "nearly all on one row", COLUMNS, (target, random) -> {
                    target.rows.forEach(row -> row.weight = "1");
                    DraftRow heavy = target.rows.get(0);
                    heavy.weight = String.valueOf(91 - target.rows.size());
                    return PlantedPlace.in(heavy);
                }));
    }

    private static List<UnseenFault> plans() {
        return List.of(
                planned(Severity.WARNING, "the plan falls", List.of("35", "20", "70", "100")),
                planned(Severity.WARNING, "the plan ends before all is spent", List.of("15", "40", "70", "90")),
                planned(Severity.WARNING, "the plan exceeds all", List.of("30", "60", "90", "120")),
                fault("PR-407", Severity.HINT, "the same plan for every project", HANGU, (target, random) -> {
                    if (target.beside.size() < 3) {
                        return null;
                    }
                    List<String> plan = List.of("25", "50", "75", "100");
                    target.plan.clear();
                    target.plan.addAll(plan);
                    target.beside.forEach(other -> {
                        other.plan.clear();
                        other.plan.addAll(plan);
                    });
                    return PlantedPlace.ANYWHERE;
                }));
    }

    private static UnseenFault planned(Severity severity, String what, List<String> plan) {
        return fault("PR-407", severity, what, HANGU, (target, random) -> {
            target.plan.clear();
            target.plan.addAll(plan);
            return PlantedPlace.ANYWHERE;
        });
    }

    private static UnseenFault under(String what, String level2, int level1) {
        return fault("PR-207", Severity.ERROR, what, LEVELS, (target, random) -> {
            List<DraftRow> rows = target.of(level2);
            if (rows.isEmpty()) {
                return null;
            }
            rows.get(0).under = Objects.requireNonNull(target.variant().indicators())
                    .levels()
                    .get(level1)
                    .label();
            return PlantedPlace.in(rows.get(0));
        });
    }

    private static UnseenFault empty(Field field, String forms) {
        return error("PR-101", field + " left empty", formIds(forms), target -> target.fields.put(field, ""));
    }

    private static Change leaving(Predicate<DraftRow> out) {
        return target -> {
            target.rows.removeIf(out);
            RowWeights.share(target);
        };
    }

    /** A fault without a place of its own. */
    private interface Change {
        void to(TargetDraft target);
    }

    private static UnseenFault error(String rule, String what, List<String> forms, Change change) {
        return anywhere(rule, Severity.ERROR, what, forms, change);
    }

    private static UnseenFault warning(String rule, String what, List<String> forms, Change change) {
        return anywhere(rule, Severity.WARNING, what, forms, change);
    }

    private static UnseenFault hint(String rule, String what, List<String> forms, Change change) {
        return anywhere(rule, Severity.HINT, what, forms, change);
    }

    private static UnseenFault anywhere(
            String rule, Severity severity, String what, List<String> forms, Change change) {
        return fault(rule, severity, what, forms, (target, random) -> {
            change.to(target);
            return PlantedPlace.ANYWHERE;
        });
    }

    private static UnseenFault fault(
            String rule, Severity severity, String what, List<String> forms, UnseenFault.Planting planting) {
        return new UnseenFault(rule, severity, what, forms, planting);
    }
}
