package dev.mubiao.prereview.rules.appropriateness;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.ItemRef;
import dev.mubiao.targets.content.LabelledAmount;
import java.math.BigDecimal;
import java.util.List;

/** PR-305: the department's project spending is not what its projects add up to. */
public final class DepartmentTotalRule implements Rule {

    /** What forms call the part of the expenditure that projects are. */
    private static final String PROJECTS = "项目";

    @Override
    public String id() {
        return "PR-305";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.kind() == FormKind.DEPARTMENT
                && form.bindings().stream().anyMatch(binding -> ofProjects(binding.cell()));
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        if (reviewedSheet.content().kind() != FormKind.DEPARTMENT) {
            return;
        }
        List<BigDecimal> projects = reviewedSheet.relatedTargets().projectTotals();
        BigDecimal sum = projects.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (LabelledAmount part : reviewedSheet.content().funding().expenditure()) {
            if (part.label().contains(PROJECTS) && part.amount().money() != null && !projects.isEmpty()) {
                BigDecimal stated = part.amount().money().yuan();
                if (stated.compareTo(sum) != 0) {
                    findingCollector.found(
                            "differs",
                            new SheetLocation(
                                    new ItemRef(Field.EXPENDITURE, part.label()),
                                    new Money4(stated, reviewedSheet).shown()),
                            reviewedSheet.amount(stated),
                            reviewedSheet.amount(sum),
                            projects.size());
                }
            }
        }
    }

    private static boolean ofProjects(FieldCell cell) {
        String item = cell.item();
        return cell.first() == Field.EXPENDITURE && item != null && item.contains(PROJECTS);
    }

    /** An amount as the cell shows it. */
    private record Money4(BigDecimal yuan, ReviewedSheet sheet) {
        String shown() {
            return new dev.mubiao.platform.Money(yuan)
                    .in(sheet.variant().moneyUnit())
                    .toPlainString();
        }
    }
}
