package dev.mubiao.prereview.rules.appropriateness;

import dev.mubiao.prereview.language.NumberWithUnit;
import dev.mubiao.prereview.model.ReviewedRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Works out the yearly amount that a row stands for, from a number of people or things and a standard for each. */
final class AnnualAmountCalculator {

    private AnnualAmountCalculator() {}

    /** What the row states or comes to, in yuan; empty if it says neither. */
    static Optional<BigDecimal> amount(ReviewedRow reviewedRow) {
        BigDecimal stated = reviewedRow.yuan();
        return stated != null && !reviewedRow.value().contains("每") ? Optional.of(stated) : product(reviewedRow);
    }

    /** Number times standard times months, where the row's texts hold exactly one of each. */
    static Optional<BigDecimal> product(ReviewedRow reviewedRow) {
        List<NumberWithUnit> all =
                NumberWithUnit.in(reviewedRow.name() + "|" + reviewedRow.description() + "|" + reviewedRow.value());
        List<NumberWithUnit> rates =
                all.stream().filter(AnnualAmountCalculator::standard).toList();
        List<NumberWithUnit> counts = all.stream()
                .filter(numberWithUnit -> numberWithUnit.people()
                        || numberWithUnit.unit().equals("户")
                        || numberWithUnit.unit().equals("个"))
                .toList();
        if (rates.size() != 1 || counts.size() != 1) {
            return Optional.empty();
        }
        NumberWithUnit rate = rates.get(0);
        return Optional.of(counts.get(0).number().multiply(rate.number()).multiply(rate.timesAYear()));
    }

    /** An amount for each; 没人每月 is a slip for 每人每月 that still is one. */
    private static boolean standard(NumberWithUnit numberWithUnit) {
        return numberWithUnit.rate();
    }
}
