package dev.mubiao.exchange.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weights and shares as they stand in cells. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(?:\\.[0-9]{1,6})?");

    private Numbers() {}

    /** The number, a percent sign and a trailing 分 apart; null if the text is none. */
    static @Nullable BigDecimal parse(String text) {
        String bare = CellText.bare(text).replace(",", "").replace("%", "").replace("分", "");
        return NUMBER.matcher(bare).matches() ? new BigDecimal(bare) : null;
    }
}
