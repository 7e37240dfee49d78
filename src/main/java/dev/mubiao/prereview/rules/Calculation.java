package dev.mubiao.prereview.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Works out the yearly amount that a row stands for, from a number of people or things and a standard for each. */
final class Calculation {

    private Calculation() {}

    /** What the row states or comes to, in yuan; empty if it says neither. */
    static Optional<BigDecimal> amount(Row row) {
        BigDecimal stated = row.yuan();
        return stated != null && !row.value().contains("每") ? Optional.of(stated) : product(row);
    }

    /** Number times standard times months, where the row's texts hold exactly one of each. */
    static Optional<BigDecimal> product(Row row) {
        List<Quantity> all = Quantity.in(row.name() + "|" + row.description() + "|" + row.value());
        List<Quantity> rates = all.stream().filter(Calculation::standard).toList();
        List<Quantity> counts = all.stream()
                .filter(quantity -> quantity.people()
                        || quantity.unit().equals("户")
                        || quantity.unit().equals("个"))
                .toList();
        if (rates.size() != 1 || counts.size() != 1) {
            return Optional.empty();
        }
        Quantity rate = rates.get(0);
        return Optional.of(counts.get(0).number().multiply(rate.number()).multiply(rate.timesAYear()));
    }

    /** An amount for each; 没人每月 is a slip for 每人每月 that still is one. */
    private static boolean standard(Quantity quantity) {
        return quantity.rate();
    }
}
