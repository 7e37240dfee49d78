package dev.mubiao.platform;

import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.WrittenNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts of money as offices write them: {@code 600,000.00}, {@code 90万元}, {@code ￥１，０００}. */
public final class WrittenAmount {

    private static final Pattern AMOUNT = Pattern.compile("[¥￥]? ?([^ 元亿万千]{1,40}) ?(亿元|万元|千元|元|亿|万|千)?");
    private static final int DECIMALS_OF_YUAN = 2;

    private WrittenAmount() {}

    /**
     * @param usual the unit of an amount that shows none
     * @return nothing for what is unreadable, too large, or finer than a fen
     */
    public static Optional<Money> of(String text, MoneyUnit usual) {
        Matcher matcher = AMOUNT.matcher(Folding.narrow(text).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2);
        return WrittenNumber.of(matcher.group(1))
                .map(number -> unit == null ? usual.toYuan(number) : number.scaleByPowerOfTen(power(unit)))
                .filter(yuan -> yuan.stripTrailingZeros().scale() <= DECIMALS_OF_YUAN)
                .flatMap(WrittenAmount::money);
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
