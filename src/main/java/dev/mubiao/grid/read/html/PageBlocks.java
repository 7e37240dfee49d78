package dev.mubiao.grid.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs and tables of a page from top to bottom, without the tables within cells. */
final class PageBlocks implements NodeFilter {

    sealed interface Block {}

    record Paragraph(String text, boolean heading) implements Block {}

    record Table(Element element) implements Block {}

    private static final int LONGEST_HEADING = 60;
    private static final String NAMED_HEADING = "h[1-6]|center|th";

    private final VisiblePage page;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean heading;

    private PageBlocks(VisiblePage page) {
        this.page = page;
    }

    static List<Block> of(VisiblePage page) {
        PageBlocks all = new PageBlocks(page);
        page.body().filter(all);
        all.endParagraph();
        return all.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            boolean first = text.isEmpty();
            ShownText.append(text, words.getWholeText());
            heading = !text.isEmpty() && (first || heading) && looksLikeHeading(words);
        } else if (node instanceof Element element) {
            return head(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult head(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            text.append('\n');
        } else if (name.equals("table") && !VisiblePage.laysOut(element)) {
            endParagraph();
            blocks.add(new Table(element));
            return FilterResult.SKIP_ENTIRELY;
        } else if (name.equals("tr") && VisiblePage.hiddenLine(element)) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (endsLine(element)) {
            endParagraph();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && endsLine(element)) {
            endParagraph();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean endsLine(Element element) {
        return ShownText.isBlock(element) || element.normalName().matches("td|th");
    }

    private void endParagraph() {
        String whole = ShownText.tidy(text);
        if (!whole.isEmpty()) {
            blocks.add(new Paragraph(whole, heading && whole.length() <= LONGEST_HEADING));
        }
        text.setLength(0);
        heading = false;
    }

    /** Bold or centred, itself or by what it stands in. */
    private boolean looksLikeHeading(TextNode words) {
        if (words.isBlank()) {
            return heading || text.isEmpty();
        }
        for (Element above = words.parent() instanceof Element parent ? parent : null;
                above != null && above != page.body();
                above = above.parent()) {
            if (above.normalName().matches(NAMED_HEADING)
                    || above.normalName().matches("b|strong")
                    || above.attr("align").equalsIgnoreCase("center")
                    || page.centredOrBold(above)) {
                return true;
            }
            if (above.normalName().matches("p|div|td")) {
                return false;
            }
        }
        return false;
    }
}
