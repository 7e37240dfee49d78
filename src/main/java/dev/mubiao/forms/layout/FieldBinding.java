package dev.mubiao.forms.layout;

import org.jspecify.annotations.Nullable;

/**
 * A place of a field with its label.
 *
 * @param label null for a line that shows the field alone
 * @param below whether the place is below its label; otherwise it follows the label in the row
 * @param head the label above it, if {@code label} stands beside it; null for none
 */
public record FieldBinding(
        FieldCell cell,
        @Nullable LabelCell label,
        boolean below,
        RowStyle style,
        @Nullable LabelCell head) {}
