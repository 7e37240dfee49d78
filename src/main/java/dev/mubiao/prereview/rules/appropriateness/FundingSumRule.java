package dev.mubiao.prereview.rules.appropriateness;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.ItemRef;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.LabelledAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** PR-301: the parts of the money do not add up to the whole. */
public final class FundingSumRule implements Rule {

    @Override
    public String id() {
        return "PR-301";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        Funding funding = reviewedSheet.content().funding();
        parts(reviewedSheet, Field.SOURCE, funding.sources(), findingCollector);
        parts(reviewedSheet, Field.INCOME, funding.income(), findingCollector);
        parts(reviewedSheet, Field.EXPENDITURE, funding.expenditure(), findingCollector);
    }

    /** An empty part counts as nothing; parts that cannot be read are another problem. */
    private static void parts(
            ReviewedSheet reviewedSheet, Field field, List<LabelledAmount> parts, FindingCollector findingCollector) {
        BigDecimal total = reviewedSheet.total();
        List<BigDecimal> amounts = parts.stream()
                .map(part -> part.amount().money() == null
                        ? null
                        : part.amount().money().yuan())
                .filter(Objects::nonNull)
                .toList();
        boolean unreadable = parts.stream()
                .anyMatch(part -> part.amount().money() == null
                        && !Folding.bare(part.amount().raw()).isEmpty());
        if (total == null || amounts.isEmpty() || unreadable) {
            return;
        }
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total) != 0) {
            LabelledAmount largest = parts.get(0);
            findingCollector.found(
                    sum.compareTo(total) > 0 ? "over" : "under",
                    List.of(
                            reviewedSheet.totalSpot(),
                            new SheetLocation(new ItemRef(field, largest.label()), raw(reviewedSheet, largest))),
                    reviewedSheet.amount(sum),
                    reviewedSheet.amount(total));
        }
    }

    private static String raw(ReviewedSheet reviewedSheet, LabelledAmount part) {
        String raw = part.amount().raw();
        return raw != null
                ? raw
                : part.amount().money() == null
                        ? ""
                        : reviewedSheet.amount(part.amount().money().yuan());
    }
}
