package dev.mubiao.prereview.unseen;

import dev.mubiao.forms.layout.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a department's target over its projects, some of whose rows it repeats with the same values. */
final class DepartmentWriter {

    private static final BigDecimal OWN = new BigDecimal("3200000");

    private DepartmentWriter() {}

    static TargetDraft of(List<TargetDraft> projects) {
        TargetDraft first = projects.get(0);
        TargetDraft target = new TargetDraft(TargetWriter.DEPARTMENT, first.trade, first.year, first.items);
        target.served = first.served;
        target.opinion = first.opinion;
        target.beside.addAll(projects);
        String office = first.fields.getOrDefault(Field.IMPLEMENTING_UNIT, "");
        target.fields.put(Field.REPORTING_UNIT, office);
        target.fields.put(Field.IMPLEMENTING_UNIT, office);
        BigDecimal spent = projects.stream().map(each -> each.total).reduce(BigDecimal.ZERO, BigDecimal::add);
        target.expenditure.put("基本支出", OWN);
        target.expenditure.put("项目支出", spent);
        target.total = OWN.add(spent);
        for (TargetDraft project : projects) {
            target.tasks.put(
                    project.name(),
                    project.items.stream()
                            .map(item -> item.action() + item.told())
                            .collect(Collectors.joining("、")));
            repeat(target, project);
        }
        target.add(described("成本指标", "基本支出控制数", "≤ " + ProjectItem.tenThousands(OWN) + " 万元"));
        target.add(described("成本指标", "项目支出控制数", "≤ " + ProjectItem.tenThousands(spent) + " 万元"));
        target.goals.add("围绕" + first.trade.served().get(0) + "需求，"
                + projects.stream()
                        .map(project -> project.main().action() + project.main().told())
                        .collect(Collectors.joining("，"))
                + "，" + first.of("服务对象满意度指标").get(0).name + "不低于" + first.opinion + "%。");
        return target;
    }

    private static void repeat(TargetDraft target, TargetDraft project) {
        boolean first = target.rows.isEmpty();
        target.add(project.of("数量指标").get(0).copy());
        target.add(project.of("质量指标").get(0).copy());
        if (first) {
            target.add(project.of("时效指标").get(0).copy());
            project.rows.stream()
                    .filter(row -> row.level2.contains("效益") || row.level2.contains("影响"))
                    .forEach(row -> target.add(row.copy()));
            target.add(project.of("服务对象满意度指标").get(0).copy());
        }
    }

    private static DraftRow described(String level2, String name, String value) {
        DraftRow row = new DraftRow(level2, name, value);
        row.description = "按部门预算批复口径核定的全年" + name.substring(0, 4) + "上限";
        return row;
    }
}
