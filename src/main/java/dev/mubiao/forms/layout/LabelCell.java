package dev.mubiao.forms.layout;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;

/**
 * A printed label.
 *
 * @param label as the office prints it; {@code {year}} stands for the budget year, {@code {year+2}} for two years after
 *     it, {@code {no}} for the position in a repeated row; empty for a corner that the office leaves blank
 * @param aliases other spellings that files show
 */
public record LabelCell(
        @JsonInclude(JsonInclude.Include.ALWAYS) String label, List<String> aliases, int span, int rows)
        implements FormCell {

    public LabelCell {
        label = DefinitionValues.present("label", label);
        aliases = DefinitionValues.list(aliases);
        span = DefinitionValues.span("span", span);
        rows = DefinitionValues.span("rows", rows);
    }

    /** All its spellings, the office's own first. */
    public List<String> spellings() {
        return Stream.concat(Stream.of(label), aliases.stream()).toList();
    }

    /** What it says as a name: without white space around it and the colon at its end. */
    public String name() {
        String name = label.strip();
        return name.endsWith(":") || name.endsWith("：")
                ? name.substring(0, name.length() - 1).strip()
                : name;
    }
}
