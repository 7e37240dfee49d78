package dev.mubiao.documents.write.pdf;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.layout.Alignment;
import dev.mubiao.documents.write.layout.LayoutCell;
import dev.mubiao.documents.write.layout.LayoutTable;
import dev.mubiao.documents.write.layout.PageLayout;
import dev.mubiao.documents.write.layout.PageLine;
import dev.mubiao.documents.write.layout.PageSetup;
import dev.mubiao.documents.write.layout.TextSection;
import dev.mubiao.documents.write.layout.TypeSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The pages as XHTML. */
final class PrintHtml {

    private static final String STYLE = """
            body { margin: 0; font: 9.5pt/1.4 "Noto Sans SC"; word-wrap: break-word; }
            .target { page-break-before: always; }
            .target.first { page-break-before: auto; }
            h1 { margin: 0 0 8pt; font-size: 15pt; font-weight: 700; text-align: center; }
            h2 { margin: 10pt 0 4pt; font-size: 11.5pt; font-weight: 700; page-break-after: avoid; }
            h3 { margin: 7pt 0 3pt; font-size: 9.5pt; font-weight: 700; page-break-after: avoid; }
            p { margin: 0 0 3pt; }
            table { width: 100%; margin: 0; border-collapse: collapse; table-layout: fixed;
              -fs-table-paginate: paginate; }
            table + table { margin-top: -0.5pt; }
            table + p { margin-top: 4pt; }
            tr { page-break-inside: avoid; }
            th, td { padding: 2.5pt 4pt; border: 0.5pt solid #000; font-weight: 400; vertical-align: middle; }
            th { font-weight: 700; }
            th.upper { border-bottom-style: hidden; vertical-align: bottom; }
            th.lower { border-top-style: hidden; }
            tbody.whole { page-break-inside: avoid; }
            tbody.long td { vertical-align: top; }
            .center { text-align: center; }
            .start { text-align: left; }
            .end { text-align: right; }
            """;

    /** Its name, width, height and margins above, right, below and left, in points. */
    private static final String PAGE = """
            @page %s { size: %spt %spt; margin: %spt %spt %spt %spt;
              @bottom-center { content: "— " counter(page) " —"; font: 9pt "Noto Sans SC"; } }
            """;

    /** Rows that hang together and fit on a page, as a rule; in the middle of more a text would be pages further down. */
    private static final int FEW_ROWS = 24;

    private final Map<PageSetup, String> pages = new LinkedHashMap<>();

    private PrintHtml() {}

    static String of(List<PrintedTarget> targets) {
        return new PrintHtml().write(PrintedTarget.title(targets), null, targets);
    }

    /** @param cover a page before the targets */
    static String of(PageLayout cover, List<PrintedTarget> targets) {
        return new PrintHtml().write(cover.title(), cover, targets);
    }

    private String write(String title, @Nullable PageLayout cover, List<PrintedTarget> targets) {
        Document document = Document.createShell("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        document.title(title);
        Element html = document.child(0);
        html.attr("lang", "zh-CN").attr("xml:lang", "zh-CN");
        document.head().appendElement("meta").attr("name", "author").attr("content", "Mubiao");
        document.head().appendElement("meta").attr("name", "description").attr("content", title);
        Element style = document.head().appendElement("style");
        Element bookmarks = document.head().appendElement("bookmarks");
        if (cover != null) {
            bookmarks.appendElement("bookmark").attr("name", title).attr("href", "#cover");
            target(document.body().appendElement("div").id("cover"), cover, true);
        }
        int number = 0;
        for (List<PrintedTarget> page : PrintedTarget.pages(targets)) {
            String id = "target" + number;
            bookmarks
                    .appendElement("bookmark")
                    .attr("name", PrintedTarget.title(page))
                    .attr("href", "#" + id);
            target(document.body().appendElement("div").id(id), PageLayout.of(page), number == 0 && cover == null);
            number++;
        }
        StringBuilder rules = new StringBuilder(rule("", PageSetup.ofText()));
        pages.forEach((page, name) -> rules.append(rule(name, page)));
        style.appendText(rules.append(STYLE).toString());
        return document.html();
    }

    private static String rule(String name, PageSetup page) {
        PageSetup.Margins margins = page.margins();
        Object[] lengths = IntStream.of(
                        page.width(), page.height(), margins.top(), margins.right(), margins.bottom(), margins.left())
                .mapToObj(PrintHtml::points)
                .toArray();
        return String.format(
                Locale.ROOT,
                PAGE,
                Stream.concat(Stream.of(name), Stream.of(lengths)).toArray());
    }

    private static String points(int twips) {
        return Double.toString((double) twips / PageSetup.TWIPS_A_POINT);
    }

    private void target(Element page, PageLayout layout, boolean first) {
        page.addClass("target");
        if (first) {
            page.addClass("first");
        }
        // With its width: it would be that of the first page of the document otherwise.
        String name = pages.computeIfAbsent(layout.page().paper(), paper -> "paper" + pages.size());
        // Of the type only the size: the file has the type that is embedded.
        int size = layout.page().type().size();
        page.attr(
                "style",
                "page: " + name + "; width: " + points(layout.page().textWidth()) + "pt"
                        + (size == TypeSetting.USUAL.size() ? "" : "; font-size: " + size / 2.0 + "pt"));
        text(page.appendElement("h1"), layout.title());
        layout.above().forEach(line -> line(page, line));
        layout.tables().forEach(table -> {
            table(page, table, layout.page());
            table.below().forEach(line -> line(page, line));
        });
        layout.below().forEach(line -> line(page, line));
        layout.sections().forEach(section -> section(page, section));
    }

    private static void line(Element page, PageLine line) {
        text(page.appendElement("p").addClass(word(line.alignment())), line.text());
    }

    private static void section(Element page, TextSection section) {
        text(page.appendElement(section.level() == 1 ? "h2" : "h3"), section.heading());
        section.paragraphs().forEach(paragraph -> text(page.appendElement("p"), paragraph));
    }

    private static void table(Element page, LayoutTable content, PageSetup setup) {
        Element table = page.appendElement("table");
        Element columns = table.appendElement("colgroup");
        setup.widths()
                .forEach(width -> columns.appendElement("col")
                        .attr("style", "width: " + 100.0 * width / setup.textWidth() + "%"));
        List<List<LayoutCell>> rows = content.rows();
        if (content.repeatedHead()) {
            head(table.appendElement("thead"), rows.subList(0, content.head()));
            rows = rows.subList(content.head(), rows.size());
        }
        Element body = table.appendElement("tbody");
        for (int i = 0; i < rows.size(); i++) {
            if (content.together() && rows.get(i).stream().noneMatch(LayoutCell::continued)) {
                body = i == 0 ? body : table.appendElement("tbody");
                body.addClass(reach(rows, i) > FEW_ROWS ? "long" : "whole");
            }
            Element line = body.appendElement("tr");
            for (LayoutCell cell : rows.get(i)) {
                if (!cell.continued()) {
                    cell(line, cell, "row", cell.rows());
                } else if (i == 0) {
                    // A cell of the head reaches down the table; in HTML no cell leaves the head.
                    cell(line, cell, "row", cell.rows() - content.head());
                }
            }
        }
    }

    /** How many rows from here on hang together by cells that cover several. */
    private static int reach(List<List<LayoutCell>> rows, int from) {
        int end = from + 1;
        while (end < rows.size() && rows.get(end).stream().anyMatch(LayoutCell::continued)) {
            end++;
        }
        return end - from;
    }

    /** Without cells that reach down: on further pages these would have no borders. */
    private static void head(Element head, List<List<LayoutCell>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Element line = head.appendElement("tr");
            for (LayoutCell cell : rows.get(i)) {
                cell(line, cell, "col", 1);
                boolean ends = i == rows.size() - 1
                        || !rows.get(i + 1).get(index(rows.get(i + 1), cell)).continued();
                Element last = line.lastElementChild();
                if (last != null && cell.continued()) {
                    last.addClass("lower");
                }
                if (last != null && !ends) {
                    last.addClass("upper");
                }
            }
        }
    }

    private static int index(List<LayoutCell> row, LayoutCell above) {
        int at = 0;
        while (row.get(at).column() < above.column()) {
            at++;
        }
        return at;
    }

    private static void cell(Element row, LayoutCell cell, String scope, int rows) {
        Element element = row.appendElement(cell.label() ? "th" : "td").addClass(word(cell.alignment()));
        if (cell.label()) {
            element.attr("scope", scope);
        }
        if (cell.columns() > 1) {
            element.attr("colspan", Integer.toString(cell.columns()));
        }
        if (rows > 1) {
            element.attr("rowspan", Integer.toString(rows));
        }
        text(element, cell.text());
    }

    /** With the line breaks of the text. */
    private static void text(Element element, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                element.appendElement("br");
            }
            element.appendText(PdfFonts.drawable(lines.get(i)));
        }
    }

    private static String word(Alignment alignment) {
        return alignment.name().toLowerCase(Locale.ROOT);
    }
}
