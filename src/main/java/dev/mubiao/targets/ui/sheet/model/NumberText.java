package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.platform.text.Folding;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses numbers as people type them, also in full-width digits. */
final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,4})?");

    private NumberText() {}

    /** A plain number, with or without a percent sign and thousands separators. */
    static Optional<BigDecimal> number(String text) {
        String bare = Folding.narrow(text).replace("%", "").replace(",", "").strip();
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
