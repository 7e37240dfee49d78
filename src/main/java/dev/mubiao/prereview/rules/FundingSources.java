package dev.mubiao.prereview.rules;

import dev.mubiao.targets.Funding;
import dev.mubiao.targets.LabelledAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** PR-301: the parts of the money do not add up to the whole. */
final class FundingSources implements Rule {

    @Override
    public String id() {
        return "PR-301";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        Funding funding = sheet.content().funding();
        parts(sheet, "SOURCE", funding.sources(), report);
        parts(sheet, "INCOME", funding.income(), report);
        parts(sheet, "EXPENDITURE", funding.expenditure(), report);
    }

    /** An empty part counts as nothing; parts that cannot be read are another problem. */
    private static void parts(Sheet sheet, String field, List<LabelledAmount> parts, Report report) {
        BigDecimal total = sheet.total();
        List<BigDecimal> amounts = parts.stream()
                .map(part -> part.amount().money() == null
                        ? null
                        : part.amount().money().yuan())
                .filter(Objects::nonNull)
                .toList();
        boolean unreadable = parts.stream()
                .anyMatch(part -> part.amount().money() == null
                        && !Texts.bare(part.amount().raw()).isEmpty());
        if (total == null || amounts.isEmpty() || unreadable) {
            return;
        }
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total) != 0) {
            LabelledAmount largest = parts.get(0);
            report.found(
                    sum.compareTo(total) > 0 ? "over" : "under",
                    List.of(sheet.totalSpot(), new Spot("field:" + field + ":" + largest.label(), raw(sheet, largest))),
                    sheet.amount(sum),
                    sheet.amount(total));
        }
    }

    private static String raw(Sheet sheet, LabelledAmount part) {
        String raw = part.amount().raw();
        return raw != null
                ? raw
                : part.amount().money() == null
                        ? ""
                        : sheet.amount(part.amount().money().yuan());
    }
}
