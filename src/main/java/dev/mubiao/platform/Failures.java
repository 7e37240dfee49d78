package dev.mubiao.platform;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies behind a failure. */
public final class Failures {

    /** Causes that are looked at, for they may go in a circle. */
    private static final int DEPTH = 20;

    private Failures() {}

    /** The failure, what caused it, what caused that, and so on; nothing for null. */
    public static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEPTH);
    }
}
