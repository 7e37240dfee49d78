package dev.mubiao.targets.comparison;

import java.util.Locale;
import java.util.Optional;

/** What a submission is compared with: the submission before it, or the same project's target of the year before. */
public enum ComparisonBase {
    /** The submission before it. */
    SUBMISSION,
    /** What the same project declared the year before. */
    YEAR;

    /** By its name in any case. */
    public static Optional<ComparisonBase> of(String word) {
        for (ComparisonBase comparisonBase : values()) {
            if (comparisonBase.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(comparisonBase);
            }
        }
        return Optional.empty();
    }
}
