package dev.mubiao.testing;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a page that is to be pressed.
 *
 * @param place the same for the part that takes its place when the page is built anew
 * @param attached when the page was looked through
 */
record WaitingPart(Component part, String place, boolean attached) {

    WaitingPart(Component part) {
        this(part, PageParts.place(part), part.isAttached());
    }

    /** The page was built anew without it: no event comes to it any more. */
    boolean gone() {
        return attached && !part.isAttached();
    }

    /** What the page is for comes first; else from below, where forms and what belongs to the chosen lines stand. */
    static List<WaitingPart> mainFirst(List<WaitingPart> page) {
        List<WaitingPart> ordered = new ArrayList<>(page);
        Collections.reverse(ordered);
        ordered.sort(Comparator.comparing(waiting -> !PageParts.primary(waiting.part())));
        return ordered;
    }
}
