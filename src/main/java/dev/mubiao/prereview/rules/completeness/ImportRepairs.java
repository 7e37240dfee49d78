package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.targets.content.Indicator;

/**
 * Tells what a document's reader put right in a row while reading it: cells that were swapped, or a row that was
 * shifted.
 */
final class ImportRepairs {

    private ImportRepairs() {}

    static boolean swapped(Indicator row) {
        return row.repair() != null && row.repair().endsWith("swapped");
    }

    static boolean shifted(Indicator row) {
        return row.repair() != null && row.repair().endsWith("shifted");
    }
}
