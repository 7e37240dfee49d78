package dev.mubiao.grid.template;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Merges cells of Word tables. */
final class WordCells {

    /** What the properties of a cell begin with, in this order, before its merging. */
    private static final Set<String> BEFORE_MERGE = Set.of("cnfStyle", "tcW", "gridSpan", "hMerge");

    private WordCells() {}

    /** @param begins whether the merged cell begins here, or continues what is above */
    static void mergeDown(Element cell, boolean begins) {
        List<Element> known = WordTree.children(cell, "tcPr");
        Element properties = known.isEmpty() ? WordTree.create(cell, "tcPr") : known.get(0);
        if (known.isEmpty()) {
            cell.insertBefore(properties, cell.getFirstChild());
        }
        WordTree.children(properties, "vMerge").forEach(WordTree::remove);
        Element merge = WordTree.create(cell, "vMerge");
        if (begins) {
            WordTree.attribute(merge, "val", "restart");
        }
        Element behind = WordTree.children(properties).stream()
                .filter(each -> !BEFORE_MERGE.contains(each.getLocalName()))
                .findFirst()
                .orElse(null);
        properties.insertBefore(merge, behind);
    }
}
