package dev.mubiao.prereview.rules;

import dev.mubiao.forms.FormKind;
import dev.mubiao.targets.LabelledAmount;
import java.math.BigDecimal;
import java.util.List;

/** PR-305: the department's project spending is not what its projects add up to. */
final class DepartmentTotal implements Rule {

    @Override
    public String id() {
        return "PR-305";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        if (sheet.content().kind() != FormKind.DEPARTMENT) {
            return;
        }
        List<BigDecimal> projects = sheet.neighbours().projectTotals();
        BigDecimal sum = projects.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (LabelledAmount part : sheet.content().funding().expenditure()) {
            if (part.label().contains("项目") && part.amount().money() != null && !projects.isEmpty()) {
                BigDecimal stated = part.amount().money().yuan();
                if (stated.compareTo(sum) != 0) {
                    report.found(
                            "differs",
                            new Spot("field:EXPENDITURE:" + part.label(), new Money4(stated, sheet).shown()),
                            sheet.amount(stated),
                            sheet.amount(sum),
                            projects.size());
                }
            }
        }
    }

    /** An amount as the cell shows it. */
    private record Money4(BigDecimal yuan, Sheet sheet) {
        String shown() {
            return new dev.mubiao.shared.Money(yuan)
                    .in(sheet.variant().moneyUnit())
                    .toPlainString();
        }
    }
}
