package dev.mubiao.targets.parsing;

import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.WrittenNumber;
import dev.mubiao.targets.content.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts as offices write them: {@code 600,000.00}, {@code 90万元}, {@code ￥１，０００}. */
public final class AmountParser {

    private static final Pattern AMOUNT = Pattern.compile("[¥￥]? ?([^ 元亿万千]{1,40}) ?(亿元|万元|千元|元|亿|万|千)?");
    private static final int DECIMALS_OF_YUAN = 2;

    private AmountParser() {}

    /**
     * @param usual the unit of an amount that shows none
     * @return the amount with its raw text; without money if the text is none, unreadable, or finer than a fen
     */
    public static Amount parse(@Nullable String raw, MoneyUnit usual) {
        String written = Cleaning.typed(raw);
        return written == null
                ? Amount.EMPTY
                : new Amount(written, money(written, usual).orElse(null));
    }

    private static Optional<Money> money(String raw, MoneyUnit usual) {
        Matcher matcher = AMOUNT.matcher(Folding.narrow(raw).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2);
        return WrittenNumber.of(matcher.group(1))
                .map(number -> unit == null ? usual.toYuan(number) : number.scaleByPowerOfTen(power(unit)))
                .filter(yuan -> yuan.stripTrailingZeros().scale() <= DECIMALS_OF_YUAN)
                .flatMap(AmountParser::money);
    }

    private static Optional<Money> money(BigDecimal yuan) {
        try {
            return Optional.of(new Money(yuan));
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
