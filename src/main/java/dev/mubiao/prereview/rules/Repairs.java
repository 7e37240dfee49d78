package dev.mubiao.prereview.rules;

import dev.mubiao.targets.Indicator;

/** What a reader of documents put right in a row, by the key that it leaves there. */
final class Repairs {

    private Repairs() {}

    static boolean swapped(Indicator row) {
        return row.repair() != null && row.repair().endsWith("swapped");
    }

    static boolean shifted(Indicator row) {
        return row.repair() != null && row.repair().endsWith("shifted");
    }
}
