package dev.mubiao.targets;

import java.util.Locale;
import java.util.Optional;

/** What a submission is compared with. */
public enum Since {
    /** The submission before it. */
    SUBMISSION,
    /** What the same project declared the year before. */
    YEAR;

    /** By its name in any case. */
    public static Optional<Since> of(String word) {
        for (Since since : values()) {
            if (since.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(since);
            }
        }
        return Optional.empty();
    }
}
