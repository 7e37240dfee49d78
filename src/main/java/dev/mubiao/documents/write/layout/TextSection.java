package dev.mubiao.documents.write.layout;

import java.util.List;

/**
 * A part of a narrative.
 *
 * @param level 1 for a heading of the form, 2 for an item below it
 */
public record TextSection(String heading, int level, List<String> paragraphs) {

    public TextSection {
        paragraphs = List.copyOf(paragraphs);
    }
}
