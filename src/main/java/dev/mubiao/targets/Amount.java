package dev.mubiao.targets;

import dev.mubiao.shared.Money;
import org.jspecify.annotations.Nullable;

/** Money as it was written and as it was understood; an empty cell has neither. */
public record Amount(@Nullable String raw, @Nullable Money money) {

    public static final Amount EMPTY = new Amount(null, null);

    public static Amount of(Money money) {
        return new Amount(null, money);
    }
}
