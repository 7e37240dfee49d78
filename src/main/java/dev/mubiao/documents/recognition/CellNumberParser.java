package dev.mubiao.documents.recognition;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads weights and percentages from cells. */
final class CellNumberParser {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(?:\\.[0-9]{1,6})?");

    private CellNumberParser() {}

    /** The number, a percent sign and a trailing 分 apart; null if the text is none. */
    static @Nullable BigDecimal parse(String text) {
        String bare =
                CellTextCleaner.bare(text).replace(",", "").replace("%", "").replace("分", "");
        return NUMBER.matcher(bare).matches() ? new BigDecimal(bare) : null;
    }
}
