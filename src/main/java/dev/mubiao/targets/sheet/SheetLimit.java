package dev.mubiao.targets.sheet;

import dev.mubiao.targets.content.SheetSection;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * The sections of a returned target's sheet that may be changed.
 *
 * @param step name of the step at which the target waits
 * @param open the sections that may be changed
 */
public record SheetLimit(String step, Set<SheetSection> open) implements Serializable {

    public SheetLimit {
        open = Set.copyOf(open);
    }

    /** The sections that stay as they are, in their order. */
    public Set<SheetSection> closed() {
        EnumSet<SheetSection> closed = EnumSet.allOf(SheetSection.class);
        closed.removeAll(open);
        return closed;
    }
}
