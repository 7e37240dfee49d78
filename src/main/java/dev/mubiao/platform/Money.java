package dev.mubiao.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An amount in yuan, exact to the fen. Two amounts are equal if they are the same number, whatever
 * their scale was.
 *
 * @param yuan between -10^16 and 10^16, two decimals
 */
public record Money(@JsonValue BigDecimal yuan) implements Comparable<Money> {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(16);

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws IllegalArgumentException for 10^16 yuan and above, which the database cannot hold */
    @JsonCreator
    public Money {
        yuan = yuan.setScale(2, RoundingMode.HALF_UP);
        if (yuan.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("amount out of range: " + yuan.toPlainString());
        }
    }

    public static Money of(BigDecimal amount, MoneyUnit unit) {
        return new Money(unit.toYuan(amount));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    /** The amount in the given unit without trailing zeros. */
    public BigDecimal in(MoneyUnit unit) {
        BigDecimal amount = unit.fromYuan(yuan).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** The amount in the given unit with thousands separators and no trailing zeros: {@code 11,586,200}. */
    public String format(MoneyUnit unit) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(in(unit));
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }
}
