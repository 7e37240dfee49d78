package dev.mubiao.library;

import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.targets.content.Operator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indicator as one approved target states it. */
public record IndicatorUse(
        String key,
        String written,
        @Nullable LevelMeaning level1,
        @Nullable LevelMeaning level2,
        Operator operator,
        @Nullable String value,
        @Nullable BigDecimal number,
        @Nullable String measure) {}
