package dev.mubiao.grid.read.ooxml;

/**
 * A tag of a part, and where it stands there.
 *
 * @param begin of its first byte, from 0
 * @param end behind its last byte
 * @param empty whether it begins an element and ends it, too
 * @param name with its prefix, as it is written
 */
public record PartTag(long begin, long end, boolean empty, String name) {

    /** The same name for another element of the vocabulary. */
    public String named(String element) {
        return name.substring(0, name.indexOf(':') + 1) + element;
    }
}
