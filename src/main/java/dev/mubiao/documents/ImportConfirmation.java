package dev.mubiao.documents;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the person has been asked and wants all the same.
 *
 * @param kinds doubts that are to be passed over: {@link ImportDoubt.Kind#UNIT} says that the tables belong to the unit
 *     all the same; without it their unit is {@linkplain UnitDecision#PENDING undecided}
 * @param amounts null if he was not asked
 * @param again what is to become of tables that were imported before, by their first line
 */
public record ImportConfirmation(
        Set<ImportDoubt.Kind> kinds, @Nullable AmountReading amounts, Map<Integer, AgainDecision> again) {

    public static final ImportConfirmation NONE = new ImportConfirmation(Set.of(), null);

    public ImportConfirmation {
        kinds = Set.copyOf(kinds);
        again = Map.copyOf(again);
    }

    /** Of no table that was imported before. */
    public ImportConfirmation(Set<ImportDoubt.Kind> kinds, @Nullable AmountReading amounts) {
        this(kinds, amounts, Map.of());
    }

    boolean answers(ImportDoubt doubt) {
        return switch (doubt.kind()) {
            case MONEY -> amounts != null;
            case DUPLICATE ->
                kinds.contains(ImportDoubt.Kind.DUPLICATE)
                        || again.containsKey(doubt.table().firstLine());
            // The draft is saved as one whose unit is undecided.
            case UNIT -> true;
        };
    }

    AgainDecision.Kind of(DocumentTable table) {
        AgainDecision decision = again.get(table.firstLine());
        return decision == null ? AgainDecision.Kind.NEW : decision.kind();
    }
}
