package dev.mubiao.forms.layout;

import org.jspecify.annotations.Nullable;

/**
 * A place of a free field with the labels around it.
 *
 * @param list the list that the row is printed once for each entry of, or null
 * @param label that stands beside it, or null
 * @param head that stands above it, or null
 */
public record FreeBinding(
        FreeCell cell,
        FreeField field,
        @Nullable FreeList list,
        @Nullable LabelCell label,
        @Nullable LabelCell head,
        RowStyle style) {}
