package dev.mubiao.documents.recognition.rows;

import dev.mubiao.grid.Unreadable;
import dev.mubiao.platform.Refusal;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How long the tables of a document may be compared with the forms, for what stands in a file says how much work it is. */
public final class Deadline {

    private static final int LONGEST_SECONDS = 10;

    private final String fileName;
    private final LongSupplier nanoseconds;
    private final long begin;

    /** Begins now. @param nanoseconds a clock that only goes forward */
    public Deadline(String fileName, LongSupplier nanoseconds) {
        this.fileName = fileName;
        this.nanoseconds = nanoseconds;
        this.begin = nanoseconds.getAsLong();
    }

    /** @throws Refusal INVALID if the time is over */
    public void check() {
        if (nanoseconds.getAsLong() - begin > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
            throw new Unreadable(Unreadable.Reason.TIME, LONGEST_SECONDS).refusal(fileName);
        }
    }
}
