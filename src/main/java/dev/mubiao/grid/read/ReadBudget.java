package dev.mubiao.grid.read;

import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.Unreadable;

/** What the files that came together may still take of the limits. */
final class ReadBudget {

    private static final long MEBIBYTE = 1024L * 1024;

    private final ReadLimits limits;
    private long unpackedBytes;
    private int tables;

    ReadBudget(ReadLimits limits) {
        this.limits = limits;
    }

    ReadLimits limits() {
        return limits;
    }

    void table() throws Unreadable {
        if (++tables > limits.tables()) {
            throw new Unreadable(Unreadable.Reason.TOO_MANY_TABLES, limits.tables());
        }
    }

    void unpacked(long bytes) throws Unreadable {
        unpackedBytes += bytes;
        if (unpackedBytes > limits.unpackedBytes()) {
            throw new Unreadable(Unreadable.Reason.UNPACKED_TOO_LARGE, limits.unpackedBytes() / MEBIBYTE);
        }
    }
}
