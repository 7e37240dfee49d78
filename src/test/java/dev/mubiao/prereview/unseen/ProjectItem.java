package dev.mubiao.prereview.unseen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;

/**
 * So many of an object, as a project plans them.
 *
 * @param count how many
 * @param verb what is done with them
 */
record ProjectItem(CountedObject object, BigDecimal count, String verb) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    static ProjectItem of(CountedObject object, Random random) {
        return new ProjectItem(object, ValueRange.between(object.least(), object.most(), random), object.verb(random));
    }

    /** In yuan. */
    BigDecimal amount() {
        return count.multiply(object.price());
    }

    String shownCount() {
        return count.toPlainString();
    }

    /** 12座, or 1.2万座 where an office would write so in a text. */
    String told() {
        boolean large = count.compareTo(TEN_THOUSAND) >= 0;
        return (large ? tenThousands(count) + "万" : shownCount()) + object.unit();
    }

    /** For instance 450 元/座 or 12 万元/座. */
    String shownPrice() {
        boolean large = object.price().compareTo(TEN_THOUSAND) >= 0;
        return large
                ? tenThousands(object.price()) + " 万元/" + object.unit()
                : object.price().toPlainString() + " 元/" + object.unit();
    }

    String action() {
        return verb + object.name();
    }

    /** 山坪塘整治, or the object alone where the verb cannot follow it. */
    String work() {
        return CountedObject.followsName(verb) ? object.name() + verb : object.name();
    }

    /** What the slots of a pattern stand for. */
    Map<String, String> slots() {
        return Map.of(
                "o", object.name(),
                "v", verb,
                "work", work(),
                "u", object.unit(),
                "s", object.suffix(),
                "n", shownCount(),
                "p", shownPrice(),
                "m", tenThousands(amount()));
    }

    /** An amount in 万元, without zeros at its end. */
    static String tenThousands(BigDecimal yuan) {
        BigDecimal wan = yuan.divide(TEN_THOUSAND, 6, RoundingMode.HALF_UP).stripTrailingZeros();
        return wan.setScale(Math.max(0, wan.scale()), RoundingMode.UNNECESSARY).toPlainString();
    }
}
