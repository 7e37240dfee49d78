package dev.mubiao.library;

import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.targets.content.Operator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator by its name, with what approved targets usually say in it.
 *
 * @param written the name as it is written most often
 * @param renamed the name that an administrator gave it, or null
 * @param level1 where it usually stands, null if only forms without levels used it
 * @param mergedInto the entry that stands for this one now, or null
 */
public record LibraryEntry(
        UUID id,
        String written,
        @Nullable String renamed,
        @Nullable LevelMeaning level1,
        @Nullable LevelMeaning level2,
        UsualValue usual,
        Use use,
        EntryState state,
        String note,
        @Nullable UUID mergedInto) {

    /**
     * What is usually promised.
     *
     * @param operator null if none is usual
     * @param value the target value without operator and unit, null if none is usual
     * @param measure the unit of measure, null if none is usual
     * @param smallest of the numbers in this unit of measure
     */
    public record UsualValue(
            @Nullable Operator operator,
            @Nullable String value,
            @Nullable String measure,
            @Nullable BigDecimal smallest,
            @Nullable BigDecimal largest) {}

    /**
     * How much it is used.
     *
     * @param targets how many approved targets it stands in
     * @param units how many budget units those belong to
     */
    public record Use(int targets, int units, @Nullable Integer lastYear) {}

    public String name() {
        return Optional.ofNullable(renamed).orElse(written);
    }

    /** Whether it stands for itself and some approved target still uses it. */
    public boolean alive() {
        return mergedInto == null && use.targets() > 0;
    }
}
