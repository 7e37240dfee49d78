package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.FreeField;
import org.jspecify.annotations.Nullable;

/**
 * A column of the indicators.
 *
 * @param field that every indicator has, or null
 * @param free the form's own, or null
 * @param term whether it is of the indicators of the whole term
 */
record HeadColumn(
        ExampleCell cell,
        @Nullable IndicatorField field,
        @Nullable FreeField free,
        boolean term) {}
