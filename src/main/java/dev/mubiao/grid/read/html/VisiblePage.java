package dev.mubiao.grid.read.html;

import dev.mubiao.grid.read.SymbolFont;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A page, reduced to what its reader sees: without hidden words, deleted words, comments, notes, automatic numbers and
 * the readings of characters. It is parsed only: nothing of it is ever shown, and nothing that it refers to is loaded.
 */
public final class VisiblePage {

    /** What a word processor writes into a text that is none of its words. */
    private static final String REMARKS = "del, a.msocomanchor, span.msocomreference, span.msocommentreference,"
            + " [style*=mso-element:comment], [style*=mso-special-character:comment], [style*=mso-element:footnote],"
            + " [style*=mso-element:endnote], [style*=mso-footnote], a[href^=#_ftn], a[href^=#_edn],"
            + " a[href^=#_msocom], span.msodel";

    /** Conditional comments go with the other comments; a list's numbers stand between two of them. */
    private static final String UNSEEN = "script, style, rt, rp, title, template, noframes, [style*=mso-list:ignore]";

    /** What is hidden of a table keeps its place in it. */
    private static final Pattern KEEPS_PLACE = Pattern.compile("tr|td|th|col|colgroup|html|body");

    private static final String HIDDEN = "hidden";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s");
    private static final Pattern FAMILY = Pattern.compile("(?:font-family|face):[\"']?(symbol|wingdings ?2?)");

    /** What declarations say that matters. */
    private enum Look {
        HIDDEN("display:none|visibility:hidden|visibility:collapse|mso-hide:all"),
        NO_HEIGHT("(?:^|;)height:0(?:\\.0+)?(?:[a-z]{2})?(?:;|$)"),
        NO_WIDTH("(?:^|;)width:0(?:\\.0+)?(?:[a-z]{2})?(?:;|$)"),
        CENTRED_OR_BOLD("text-align:center|font-weight:bold|font-weight:7");

        private final Pattern declared;

        Look(String declared) {
            this.declared = Pattern.compile(declared);
        }
    }

    private final Map<String, Set<Look>> looks = new HashMap<>();
    private final Element body;
    private int remarks;

    public VisiblePage(String html) {
        Document page = Jsoup.parse(html);
        body = page.body();
        page.select("style").forEach(style -> declare(style.data()));
        page.select("[style]").forEach(element -> element.attr("style", plain(element.attr("style"))));
        page.select("[class]").forEach(element -> element.attr("class", lower(element.attr("class"))));
        for (Element remark : page.select(REMARKS)) {
            remarks += remark.hasText() && remark.parent() != null ? 1 : 0;
            leaveOut(remark);
        }
        page.select(UNSEEN).forEach(VisiblePage::leaveOut);
        page.select("*").stream()
                .filter(element -> !KEEPS_PLACE.matcher(element.normalName()).matches() && hidden(element))
                .toList()
                .forEach(VisiblePage::leaveOut);
        page.select("[style*=font-family], font[face]").forEach(this::showSigns);
        page.select("td, th").stream().filter(this::hidden).forEach(Element::empty);
        page.select("tr").stream().filter(this::isUnseen).forEach(line -> line.attr(HIDDEN, true));
    }

    /** Its place is kept: all that stands behind it would have to move up, each time. */
    private static void leaveOut(Element element) {
        element.replaceWith(new TextNode(""));
    }

    /** How deep tables stand in each other; 0 if there is none. */
    int depthOfTables() {
        int[] depth = new int[2];
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int level) {
                if (node.nameIs("table")) {
                    depth[0]++;
                    depth[1] = Math.max(depth[0], depth[1]);
                }
            }

            @Override
            public void tail(Node node, int level) {
                depth[0] -= node.nameIs("table") ? 1 : 0;
            }
        });
        return depth[1];
    }

    /** The tables in their order; of those that only lay out others, the others in rows that are shown. */
    public List<Element> tables() {
        return tablesIn(body).toList();
    }

    /** How many deleted words, comments and notes there were. */
    public int remarks() {
        return remarks;
    }

    Element body() {
        return body;
    }

    /** Whether the table only lays out others: each cell with a text holds one. */
    static boolean laysOut(Element table) {
        List<Element> cells = lines(table).stream()
                .flatMap(line -> cells(line).stream())
                .filter(Element::hasText)
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.selectFirst("table") != null);
    }

    /** The rows as they are shown, which differs from the order of the page in that a foot may stand first there. */
    static List<Element> lines(Element table) {
        List<Element> lines = new ArrayList<>();
        List<Element> foot = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> lines.add(child);
                case "thead", "tbody" -> lines.addAll(children(child, "tr"));
                case "tfoot" -> foot.addAll(children(child, "tr"));
                default -> {}
            }
        }
        lines.addAll(foot);
        return lines;
    }

    static List<Element> cells(Element line) {
        return children(line, "td", "th");
    }

    /** Columns of the table that are hidden by a declaration of the column, counted from 0. */
    Set<Integer> hiddenColumns(Element table) {
        Set<Integer> hidden = new HashSet<>();
        int at = 0;
        for (Element column : columns(table)) {
            int span = HtmlTable.span(column, "span");
            Element group = column.parent();
            boolean unseen = hidden(column)
                    || group != null && group.normalName().equals("colgroup") && hidden(group)
                    || column.attr("width").equals("0")
                    || looks(column).contains(Look.NO_WIDTH);
            for (int i = 0; i < span && at < HtmlTable.MOST_COLUMNS; i++) {
                if (unseen) {
                    hidden.add(at);
                }
                at++;
            }
        }
        return hidden;
    }

    /** Whether a row is hidden, by whatever means. */
    static boolean hiddenLine(Element line) {
        return line.hasAttr(HIDDEN);
    }

    private boolean isUnseen(Element line) {
        return hidden(line) || line.attr("height").equals("0") || looks(line).contains(Look.NO_HEIGHT);
    }

    boolean hidden(Element element) {
        return element.hasAttr(HIDDEN) || looks(element).contains(Look.HIDDEN);
    }

    /** Letters in a font of signs, as Word writes ≥ and ticks. */
    private void showSigns(Element element) {
        Matcher named = FAMILY.matcher(element.attr("style") + ";face:" + lower(element.attr("face")));
        if (named.find()) {
            SymbolFont.of(named.group(1).replace("s2", "s 2"))
                    .ifPresent(signs ->
                            element.textNodes().forEach(words -> words.text(signs.text(words.getWholeText()))));
        }
    }

    /** Whether titles look like this. */
    boolean centredOrBold(Element element) {
        return looks(element).contains(Look.CENTRED_OR_BOLD);
    }

    private static List<Element> columns(Element table) {
        List<Element> columns = new ArrayList<>();
        for (Element child : table.children()) {
            List<Element> grouped = child.normalName().equals("colgroup") ? children(child, "col") : List.of();
            if (child.normalName().equals("col") || child.normalName().equals("colgroup") && grouped.isEmpty()) {
                columns.add(child);
            }
            columns.addAll(grouped);
        }
        return columns;
    }

    /** The same within the body or within a cell, those not counted that stand in cells of others. */
    Stream<Element> tablesIn(Element part) {
        Element around = part.closest("table");
        return part.select("table").stream()
                .filter(table -> enclosing(table) == around)
                .flatMap(this::shown);
    }

    private Stream<Element> shown(Element table) {
        return laysOut(table)
                ? lines(table).stream()
                        .filter(line -> !hiddenLine(line))
                        .flatMap(line -> cells(line).stream())
                        .flatMap(this::tablesIn)
                : Stream.of(table);
    }

    /** The table in which a table stands; null for one of the page. */
    private static @Nullable Element enclosing(Element table) {
        Element above = table.parent();
        return above == null ? null : above.closest("table");
    }

    private static List<Element> children(Element parent, String... names) {
        Set<String> wanted = Set.of(names);
        return parent.children().stream()
                .filter(child -> wanted.contains(child.normalName()))
                .toList();
    }

    /** What its own declarations and those of its classes say. */
    private Set<Look> looks(Element element) {
        Set<Look> all = looks(element.attr("style"));
        for (String name : element.classNames()) {
            all.addAll(looks.getOrDefault(name, Set.of()));
        }
        return all;
    }

    private static Set<Look> looks(String style) {
        Set<Look> looks = EnumSet.noneOf(Look.class);
        for (Look look : Look.values()) {
            if (!style.isEmpty() && look.declared.matcher(style).find()) {
                looks.add(look);
            }
        }
        return looks;
    }

    private void declare(String sheet) {
        for (String rule : sheet.replace("<!--", "").replace("-->", "").split("}", -1)) {
            int brace = rule.lastIndexOf('{');
            if (brace > 0) {
                Set<Look> declared = looks(plain(rule.substring(brace + 1)));
                for (String selector : rule.substring(0, brace).split(",", -1)) {
                    String last = selector.strip();
                    int dot = last.lastIndexOf('.');
                    if (dot >= 0 && last.indexOf(' ') < 0) {
                        looks.computeIfAbsent(lower(last.substring(dot + 1)), name -> EnumSet.noneOf(Look.class))
                                .addAll(declared);
                    }
                }
            }
        }
    }

    private static String plain(String style) {
        return WHITE_SPACE.matcher(lower(style)).replaceAll("");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
