package dev.mubiao.grid.read.html;

import dev.mubiao.grid.read.SymbolFont;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element in the lines in which it is shown. */
final class ShownText implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "tr",
            "table",
            "center",
            "blockquote",
            "pre",
            "address",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "form",
            "hr");

    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Element whole;
    private final boolean tables;
    private final StringBuilder text = new StringBuilder();

    private ShownText(Element whole, boolean tables) {
        this.whole = whole;
        this.tables = tables;
    }

    /** With what stands in tables within it. */
    static String withTables(Element element) {
        return of(element, true);
    }

    /** With what stands in tables within it that only lay out others, and without those others. */
    static String withoutTables(Element element) {
        return of(element, false);
    }

    /** Whether what it holds stands in lines of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private static String of(Element element, boolean tables) {
        ShownText shown = new ShownText(element, tables);
        element.filter(shown);
        return tidy(shown.text);
    }

    /** Without blanks around its lines and empty lines at its ends. */
    static String tidy(CharSequence text) {
        return SymbolFont.shown(text.toString(), null)
                .replace(NO_BREAK_SPACE, " ")
                .replaceAll("(?<! ) *+\n *+", "\n")
                .strip();
    }

    /** Adds a text of the page: any white space is one blank there, and none at the begin of a line. */
    static void append(StringBuilder line, String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!white) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ' && !endsLine(line)) {
                line.append(' ');
            }
        }
    }

    private static boolean endsLine(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private void endLine() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (!endsLine(text)) {
            text.append('\n');
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(text, words.getWholeText());
        } else if (node instanceof Element element && element != whole) {
            if (!tables && element.normalName().equals("table") && !VisiblePage.laysOut(element)) {
                endLine();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("tr") && VisiblePage.hiddenLine(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br")) {
                text.append('\n');
            } else if (isBlock(element)) {
                endLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element != whole) {
            if (isBlock(element)) {
                endLine();
            } else if (element.normalName().matches("td|th")) {
                append(text, " ");
            }
        }
        return FilterResult.CONTINUE;
    }
}
