package dev.mubiao.grid.template;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Copies the body of a template for each target, each from the top of a page. */
final class WordCopies {

    /** What bears a number or name that a document has once. */
    private static final Set<String> NAMED =
            Set.of("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference");

    private static final List<String> PARAGRAPH_IDS = List.of("paraId", "textId");

    private WordCopies() {}

    /** Takes away what would be twice in the document. */
    static void forgetIdentity(Element copy) {
        PARAGRAPH_IDS.forEach(id -> WordTree.anyAttribute(copy, id).ifPresent(copy::removeAttributeNode));
        for (Element child : WordTree.children(copy)) {
            boolean idOfControl = WordTree.is(child, "id") && WordTree.is(copy, "sdtPr");
            if (idOfControl || NAMED.stream().anyMatch(name -> WordTree.is(child, name))) {
                copy.removeChild(child);
            } else {
                forgetIdentity(child);
            }
        }
    }

    /** Gives every drawing a number of its own. */
    static void numberDrawings(Node root) {
        number(root, 1);
    }

    private static int number(Node parent, int next) {
        int free = next;
        for (Element child : WordTree.children(parent)) {
            if ("docPr".equals(child.getLocalName())) {
                child.setAttribute("id", Integer.toString(free++));
            }
            free = number(child, free);
        }
        return free;
    }

    /** Fills the body for each target, each in a section of its own, which begins a page. */
    static void fill(Element body, List<TemplateFilling> targets) {
        Element pages = pages(body);
        WordTree.remove(pages);
        Element pristine = (Element) body.cloneNode(true);
        WordTree.children(body).forEach(WordTree::remove);
        for (int i = 0; i < targets.size(); i++) {
            Element part = (Element) pristine.cloneNode(true);
            Element section = (Element) pages.cloneNode(true);
            if (i > 0) {
                forgetIdentity(part);
                WordTree.descendants(part, "sectPr").stream()
                        .findFirst()
                        .ifPresentOrElse(WordCopies::beginPage, () -> beginPage(section));
            }
            new WordFiller(targets.get(i)).fill(part);
            WordTree.children(part).forEach(body::appendChild);
            body.appendChild(i < targets.size() - 1 ? ending(section) : section);
        }
    }

    /** What the body ends with: how its pages are. */
    private static Element pages(Element body) {
        List<Element> all = WordTree.children(body);
        return all.isEmpty() || !WordTree.is(all.get(all.size() - 1), "sectPr")
                ? WordTree.create(body, "sectPr")
                : all.get(all.size() - 1);
    }

    private static void beginPage(Element section) {
        WordTree.children(section, "type").forEach(WordTree::remove);
    }

    /** The paragraph that ends a section. */
    private static Element ending(Element section) {
        Element paragraph = WordTree.create(section, "p");
        Element properties = WordTree.create(section, "pPr");
        Element spacing = WordTree.create(section, "spacing");
        WordTree.attribute(spacing, "before", "0");
        WordTree.attribute(spacing, "after", "0");
        WordTree.attribute(spacing, "line", "20");
        WordTree.attribute(spacing, "lineRule", "exact");
        properties.appendChild(spacing);
        properties.appendChild(section);
        paragraph.appendChild(properties);
        return paragraph;
    }
}
