package dev.mubiao.targets.parsing;

import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.content.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts as offices write them: {@code 600,000.00}, {@code 90万元}, {@code ￥１，０００}. */
public final class AmountParser {

    private static final Pattern AMOUNT =
            Pattern.compile("[¥￥$]?([+-]?[0-9][0-9,]*(?:\\.[0-9]+)?|[+-]?\\.[0-9]+)(亿元|万元|千元|元|亿|万|千)?");
    private static final int LONGEST = 40;

    private AmountParser() {}

    /**
     * @param usual the unit of an amount that shows none
     * @return the amount with its raw text; without money if the text is none or unreadable
     */
    public static Amount parse(@Nullable String raw, MoneyUnit usual) {
        if (raw == null || raw.isBlank()) {
            return Amount.EMPTY;
        }
        return new Amount(raw.strip(), money(raw, usual).orElse(null));
    }

    private static Optional<Money> money(String raw, MoneyUnit usual) {
        String bare = Folding.bare(raw);
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = AMOUNT.matcher(bare);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
            String unit = matcher.group(2);
            return Optional.of(new Money(unit == null ? usual.toYuan(number) : number.scaleByPowerOfTen(power(unit))));
        } catch (IllegalArgumentException tooLarge) {
            return Optional.empty();
        }
    }

    private static int power(String unit) {
        return switch (unit.charAt(0)) {
            case '亿' -> 8;
            case '万' -> 4;
            case '千' -> 3;
            default -> 0;
        };
    }
}
