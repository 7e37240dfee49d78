package dev.mubiao.targets.parsing;

import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.WrittenAmount;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.content.Amount;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of forms, as {@link WrittenAmount} does, and keeps what was written beside them. */
public final class AmountParser {

    private AmountParser() {}

    /**
     * @param usual the unit of an amount that shows none
     * @return the amount with its raw text; without money if the text is none, unreadable, or finer than a fen
     */
    public static Amount parse(@Nullable String raw, MoneyUnit usual) {
        String written = Cleaning.typed(raw);
        return written == null
                ? Amount.EMPTY
                : new Amount(written, WrittenAmount.of(written, usual).orElse(null));
    }
}
