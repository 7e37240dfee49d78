package dev.mubiao.exchange.text;

import java.util.List;

/**
 * The part of a document that belongs to one title.
 *
 * @param title empty if the part has none
 * @param rows without the title's
 */
record Segment(String title, int firstLine, List<TextRow> rows) {

    Segment {
        rows = List.copyOf(rows);
    }
}
