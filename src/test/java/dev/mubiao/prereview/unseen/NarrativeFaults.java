package dev.mubiao.prereview.unseen;

import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.math.BigDecimal;
import java.util.List;

/** What can be wrong in the text of a department, beside its projects. */
final class NarrativeFaults {

    private static final List<String> FORMS = List.of(TargetWriter.NARRATIVE);

    private NarrativeFaults() {}

    static List<UnseenFault> all() {
        return List.of(
                new UnseenFault(
                        "PR-215/PR-208",
                        Severity.ERROR,
                        "an item that tells another number than its project",
                        FORMS,
                        (target, random) -> {
                            ProjectItem main = target.beside.get(0).main();
                            BigDecimal other = main.count().multiply(BigDecimal.valueOf(3));
                            String told = other.toPlainString() + main.object().unit();
                            TargetDraft.Item item = target.subGoals.get(0);
                            target.subGoals.set(0, item.aiming("全年" + main.action() + told + "。"));
                            return PlantedPlace.text(told);
                        }),
                added("PR-107", Severity.WARNING, "a share of an item counted in pieces", "抽检合格率≥95台", "抽检合格率≥95台"),
                added(
                        "PR-501",
                        Severity.ERROR,
                        "an identity number in an item",
                        "首批对象330000199003075671",
                        "330000199003075671"),
                added("PR-502", Severity.ERROR, "a secret in an item", "机密级资料整理3份", "机密级"),
                added("PR-118", Severity.HINT, "two full stops in an item", "巡检12次。。", "。。"),
                new UnseenFault("PR-405", Severity.ERROR, "an item of last year", FORMS, (target, random) -> {
                    String year = (target.year - 1) + "年";
                    TargetDraft.Item item = target.subGoals.get(0);
                    target.subGoals.set(0, item.aiming("完成" + year + item.goal().replace("全年", "")));
                    return PlantedPlace.text(year);
                }));
    }

    private static UnseenFault added(String rule, Severity severity, String what, String text, String quoted) {
        return new UnseenFault(rule, severity, what, FORMS, (target, random) -> {
            int last = target.subGoals.size() - 1;
            TargetDraft.Item item = target.subGoals.get(last);
            target.subGoals.set(last, item.measuring(item.indicators().replace("。", "；") + text));
            return PlantedPlace.text(quoted);
        });
    }
}
