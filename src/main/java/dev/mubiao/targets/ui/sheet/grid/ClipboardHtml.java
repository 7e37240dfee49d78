package dev.mubiao.targets.ui.sheet.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page from the clipboard, reduced to what its reader saw: without hidden rows and columns, deleted words, comments,
 * notes and the readings of characters. It is parsed only; nothing of it is ever shown.
 */
final class ClipboardHtml {

    /** What a word processor writes into a text that is none of its words. */
    private static final String REMARKS = "del, a.msocomanchor, span.msocomreference, span.msocommentreference,"
            + " [style*=mso-element:comment], [style*=mso-special-character:comment], [style*=mso-element:footnote],"
            + " [style*=mso-footnote], a[href^=#_ftn], a[href^=#_edn], a[href^=#_msocom], span.msodel";

    private static final String UNSEEN = "script, style, rt, rp, title, template";
    private static final Pattern NO_HEIGHT = Pattern.compile("(?:^|;)height:0(?:\\.0+)?(?:[a-z]{2})?(?:;|$)");
    private static final Pattern NO_WIDTH = Pattern.compile("(?:^|;)width:0(?:\\.0+)?(?:[a-z]{2})?(?:;|$)");

    private final Map<String, String> declarations = new HashMap<>();
    private final List<Element> tables = new ArrayList<>();
    private int hiddenRows;
    private int hiddenColumns;
    private int remarks;

    ClipboardHtml(String html) {
        Document page = Jsoup.parse(html);
        page.select("style").forEach(style -> declare(style.data()));
        page.select("[style]").forEach(element -> element.attr("style", plain(element.attr("style"))));
        page.select("[class]").forEach(element -> element.attr("class", lower(element.attr("class"))));
        for (Element remark : page.select(REMARKS)) {
            remarks += remark.hasText() && remark.parent() != null ? 1 : 0;
            remark.remove();
        }
        page.select(UNSEEN).remove();
        page.select("ins, s, strike, u").unwrap(); // they stand within words and are no blocks
        page.select("*").stream()
                .filter(element -> !element.normalName().matches("tr|td|th|col|colgroup|html|body"))
                .filter(this::hidden)
                .toList()
                .forEach(Element::remove);
        page.select("table").stream().filter(table -> enclosing(table) == null).forEach(this::take);
    }

    /** In their order, without their hidden rows. */
    List<Element> tables() {
        return List.copyOf(tables);
    }

    int hiddenRows() {
        return hiddenRows;
    }

    int hiddenColumns() {
        return hiddenColumns;
    }

    /** How many deleted words, comments and notes there were. */
    int remarks() {
        return remarks;
    }

    static List<Element> lines(Element table) {
        return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    /** Columns of the table that are hidden, counted from 0. */
    Set<Integer> hiddenColumns(Element table) {
        Set<Integer> hidden = new HashSet<>();
        int at = 0;
        for (Element column : table.select("> col, > colgroup > col")) {
            int span = ClipboardTable.span(column, "span");
            boolean unseen = hidden(column)
                    || column.attr("width").equals("0")
                    || NO_WIDTH.matcher(style(column)).find();
            for (int i = 0; i < span; i++) {
                if (unseen) {
                    hidden.add(at);
                }
                at++;
            }
        }
        return hidden;
    }

    /** Of a table that only lays out others, those. */
    private void take(Element table) {
        List<Element> cells = lines(table).stream()
                .flatMap(line -> line.children().stream())
                .filter(Element::hasText)
                .toList();
        boolean layout = !cells.isEmpty() && cells.stream().allMatch(cell -> cell.selectFirst("table") != null);
        if (layout) {
            cells.forEach(cell -> cell.select("table").stream()
                    .filter(inner -> enclosing(inner) == table)
                    .toList()
                    .forEach(this::take));
            return;
        }
        for (Element line : lines(table)) {
            if (hidden(line)
                    || line.attr("height").equals("0")
                    || NO_HEIGHT.matcher(style(line)).find()) {
                hiddenRows += line.hasText() ? 1 : 0;
                line.remove();
            }
        }
        hiddenColumns += hiddenColumns(table).size();
        tables.add(table);
    }

    /** The table in which a table stands; null for one of the page. */
    private static @Nullable Element enclosing(Element table) {
        Element above = table.parent();
        return above == null ? null : above.closest("table");
    }

    private boolean hidden(Element element) {
        String style = style(element);
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all");
    }

    /** Its own declarations and those of its classes. */
    private String style(Element element) {
        StringBuilder style = new StringBuilder(element.attr("style"));
        for (String name : element.classNames()) {
            style.append(';').append(declarations.getOrDefault(name, ""));
        }
        return style.toString();
    }

    private void declare(String sheet) {
        for (String rule : sheet.replace("<!--", "").replace("-->", "").split("}", -1)) {
            int brace = rule.lastIndexOf('{');
            if (brace > 0) {
                String body = plain(rule.substring(brace + 1));
                for (String selector : rule.substring(0, brace).split(",", -1)) {
                    String last = selector.strip();
                    int dot = last.lastIndexOf('.');
                    if (dot >= 0 && last.indexOf(' ') < 0) {
                        declarations.merge(lower(last.substring(dot + 1)), body, (one, more) -> one + ";" + more);
                    }
                }
            }
        }
    }

    private static String plain(String style) {
        return lower(style).replaceAll("\\s", "");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
