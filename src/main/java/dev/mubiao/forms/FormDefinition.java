package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.platform.DateBounds;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form that an office prescribes for a year.
 *
 * @param id for instance {@code changshou-2026}; also the name of its file
 * @param version 1 or more; who stores the definition gives it
 * @param year of a document that names none
 */
public record FormDefinition(
        String id,
        int version,
        LocalizedName name,
        @Nullable LocalizedName region,
        int year,
        List<FormVariant> variants) {

    public static final int FIRST_VERSION = 1;

    /** Of an id, in characters. */
    public static final int LONGEST_ID = 40;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0," + (LONGEST_ID - 1) + "}");

    public FormDefinition {
        id = DefinitionValues.text("id", id);
        if (!ID.matcher(id).matches()) {
            throw new InvalidDefinition("id", id);
        }
        version = version == 0 ? FIRST_VERSION : DefinitionValues.within("version", version, 1, Integer.MAX_VALUE);
        name = DefinitionValues.present("name", name);
        if (!DateBounds.holdsYear(year)) {
            throw new InvalidDefinition(
                    "range",
                    "year",
                    String.valueOf(DateBounds.FIRST.getYear()),
                    String.valueOf(DateBounds.LAST.getYear()));
        }
        variants = DefinitionValues.list(variants);
        if (variants.isEmpty()
                || variants.stream().map(FormVariant::kind).distinct().count() != variants.size()) {
            throw new InvalidDefinition("variants");
        }
    }

    public Optional<FormVariant> variant(FormKind kind) {
        return variants.stream().filter(variant -> variant.kind() == kind).findFirst();
    }

    /** What a target of this version and kind follows. */
    public FormKey key(FormKind kind) {
        return new FormKey(id, version, kind);
    }

    /** With its region, if it says one, where titles have the place of the region of the office that uses the form. */
    public FormDefinition ofOwnOffice() {
        if (region == null) {
            return this;
        }
        String place = region.zh();
        return new FormDefinition(
                id,
                version,
                name,
                region,
                year,
                variants.stream().map(variant -> variant.inRegion(place)).toList());
    }

    public FormDefinition withVersion(int other) {
        return new FormDefinition(id, other, name, region, year, variants);
    }
}
