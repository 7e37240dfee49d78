package dev.mubiao.prereview.unseen;

import dev.mubiao.forms.layout.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a department's goals as a text with numbered items, one for each of its projects. */
final class NarrativeWriter {

    private NarrativeWriter() {}

    static TargetDraft of(List<TargetDraft> projects) {
        TargetDraft first = projects.get(0);
        TargetDraft target = new TargetDraft(TargetWriter.NARRATIVE, first.trade, first.year, first.items);
        target.served = first.served;
        target.opinion = first.opinion;
        target.beside.addAll(projects);
        target.fields.put(Field.REPORTING_UNIT, first.fields.getOrDefault(Field.REPORTING_UNIT, ""));
        target.total = projects.stream().map(each -> each.total).reduce(BigDecimal.ZERO, BigDecimal::add);
        target.goals.add("服务" + first.trade.served().get(0) + "，全年"
                + projects.stream()
                        .map(project -> project.main().action() + project.main().told())
                        .collect(Collectors.joining("，"))
                + "，" + first.of("服务对象满意度指标").get(0).name + "不低于" + first.opinion + "%。");
        projects.forEach(project -> target.subGoals.add(item(project)));
        return target;
    }

    private static TargetDraft.Item item(TargetDraft project) {
        String goal = "全年"
                + project.items.stream()
                        .map(each -> each.action() + each.told())
                        .collect(Collectors.joining("，"))
                + "。";
        String indicators = project.of("质量指标").stream()
                .map(row -> row.name + row.value.replace(" ", "").replace("定性", "为"))
                .collect(Collectors.joining("；"));
        return new TargetDraft.Item(project.main().work(), goal, indicators + "。");
    }
}
