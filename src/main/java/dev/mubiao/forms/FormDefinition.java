package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.platform.DateBounds;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form that an office prescribes for a year.
 *
 * @param id for instance {@code changshou-2026}; also the name of its file
 */
public record FormDefinition(
        String id, LocalizedName name, @Nullable LocalizedName region, int year, List<FormVariant> variants) {

    public FormDefinition {
        id = DefinitionValues.text("id", id);
        name = DefinitionValues.present("name", name);
        if (!DateBounds.holdsYear(year)) {
            throw new IllegalArgumentException(
                    "'year' must be " + DateBounds.FIRST.getYear() + " to " + DateBounds.LAST.getYear());
        }
        variants = DefinitionValues.list(variants);
        if (variants.isEmpty()
                || variants.stream().map(FormVariant::kind).distinct().count() != variants.size()) {
            throw new IllegalArgumentException("'variants' must hold each kind at most once, and at least one");
        }
    }

    public Optional<FormVariant> variant(FormKind kind) {
        return variants.stream().filter(variant -> variant.kind() == kind).findFirst();
    }
}
