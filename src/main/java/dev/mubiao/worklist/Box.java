package dev.mubiao.worklist;

import java.util.Locale;
import java.util.Optional;

/**
 * A part of the inbox, such as what waits, what is done or what was copied to the reader; needed to ask for its rows.
 */
public enum Box {
    /** 待办: claimed by me, or mine to claim. */
    TODO(WorkItemSort.DUE, false),
    /** 已办. */
    DONE(WorkItemSort.FINISHED, true),
    /** 我发起. */
    STARTED(WorkItemSort.RECEIVED, true),
    /** 抄送我. */
    COPIED(WorkItemSort.RECEIVED, true),
    /** 本单位: what is open, at anybody, of all units that the reader may read. */
    UNIT(WorkItemSort.DUE, false);

    private final WorkItemSort order;
    private final boolean descending;

    Box(WorkItemSort order, boolean descending) {
        this.order = order;
        this.descending = descending;
    }

    /** All of it, in its usual order. */
    public WorkItemQuery query() {
        return new WorkItemQuery(this, order, descending, WorkItemFilter.NONE);
    }

    /** Whether its rows are steps that wait, and not things that were. */
    public boolean open() {
        return this == TODO || this == UNIT;
    }

    /** What the table calls its rows: those of the units are the ones that wait for somebody. */
    public String stored() {
        return this == UNIT ? TODO.name() : name();
    }

    /** As the HTTP API writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Box> of(String word) {
        for (Box box : values()) {
            if (box.word().equals(word)) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "worklist.box." + name();
    }
}
