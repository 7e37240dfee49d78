package dev.mubiao.grid.read.ooxml;

/**
 * How one part belongs to another.
 *
 * @param type the last word of its address, the same in both variants of the format
 * @param target the name of a part, or an address outside of the file
 */
public record Relationship(String id, String type, String target, boolean external) {

    public boolean is(String wanted) {
        return type.equals(wanted);
    }
}
