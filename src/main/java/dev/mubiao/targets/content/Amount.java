package dev.mubiao.targets.content;

import dev.mubiao.platform.Money;
import org.jspecify.annotations.Nullable;

/** An amount of money as it was written and as it was parsed; an empty cell has neither. */
public record Amount(@Nullable String raw, @Nullable Money money) {

    public static final Amount EMPTY = new Amount(null, null);

    public static Amount of(Money money) {
        return new Amount(null, money);
    }
}
