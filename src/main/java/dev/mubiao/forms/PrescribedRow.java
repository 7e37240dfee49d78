package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that an office prescribes to all: new drafts begin with it.
 *
 * @param level1 one of the levels of the form; null in a flat form
 * @param level2 one below it, or null
 * @param value with its operator and unit; null if each target says its own
 * @param weight points or percent; null if each target says its own
 * @param criteria what explains it; null if nothing does
 */
public record PrescribedRow(
        @Nullable String level1,
        @Nullable String level2,
        String name,
        @Nullable String value,
        @Nullable BigDecimal weight,
        @Nullable String criteria) {

    public PrescribedRow {
        name = DefinitionValues.text("name", name);
    }
}
