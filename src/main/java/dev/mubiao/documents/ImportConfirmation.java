package dev.mubiao.documents;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the person has been asked and wants all the same.
 *
 * @param kinds doubts that are to be passed over
 * @param amounts null if he was not asked
 */
public record ImportConfirmation(
        Set<ImportDoubt.Kind> kinds, @Nullable AmountReading amounts) {

    public static final ImportConfirmation NONE = new ImportConfirmation(Set.of(), null);

    public ImportConfirmation {
        kinds = Set.copyOf(kinds);
    }

    boolean answers(ImportDoubt doubt) {
        return doubt.kind() == ImportDoubt.Kind.MONEY ? amounts != null : kinds.contains(doubt.kind());
    }
}
