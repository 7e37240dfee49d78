package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.targets.content.Indicator;

/**
 * Tells what a document's reader put right in a row while reading it: cells that were swapped, or a row that was
 * shifted.
 */
final class ImportRepairs {

    private ImportRepairs() {}

    static boolean swapped(Indicator row) {
        return row.origin().repair() != null && row.origin().repair().endsWith("swapped");
    }

    static boolean shifted(Indicator row) {
        return row.origin().repair() != null && row.origin().repair().endsWith("shifted");
    }
}
