package dev.mubiao.grid.read.html;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.FormatReader;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.TableAssembler;
import dev.mubiao.platform.text.WrittenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads web pages, as Word, WPS, Excel and the systems of offices save them; many of these are named {@code .xls}. */
public final class HtmlReader implements FormatReader {

    /** More than any page has in each other: for each, what stands within is looked through again. */
    private static final int DEEPEST_TABLES = 50;

    @Override
    public DocumentFormat format() {
        return DocumentFormat.HTML;
    }

    @Override
    public void read(SourceFile file, GridBuilder into) throws Unreadable {
        VisiblePage page = new VisiblePage(HtmlText.of(file.content()));
        if (page.depthOfTables() > DEEPEST_TABLES) {
            throw new Unreadable(Unreadable.Reason.BROKEN);
        }
        if (page.body().selectFirst("object, embed, iframe, applet") != null) {
            into.lost(new LostContent(LostContent.Kind.EMBEDDED_OBJECT, null));
        }
        new Blocks(page, into).read();
    }

    /** Counts the blocks of one page. */
    private static final class Blocks {

        private final VisiblePage page;
        private final GridBuilder grid;
        private int paragraphs;
        private int tables;
        private int lines;

        private Blocks(VisiblePage page, GridBuilder grid) {
            this.page = page;
            this.grid = grid;
        }

        private void read() throws Unreadable {
            for (PageBlocks.Block block : PageBlocks.of(page)) {
                if (block instanceof PageBlocks.Table table) {
                    table(table.element());
                } else if (block instanceof PageBlocks.Paragraph paragraph) {
                    CellAddress place = CellAddress.ofParagraph(++paragraphs, ++lines);
                    grid.paragraph(place, paragraph.text(), paragraph.heading());
                }
            }
        }

        /** Tables within cells that are shown become blocks of their own behind it. */
        private void table(Element element) throws Unreadable {
            List<Element> inner = new ArrayList<>();
            CellAddress address = CellAddress.ofTable(++tables, lines + 1);
            TableAssembler table = grid.table(address);
            for (HtmlTable.Row row : HtmlTable.of(page, element).rows()) {
                table.row(row.number(), row.head());
                lines++;
                for (HtmlTable.Cell cell : row.cells()) {
                    CellAddress place = address.cell(cell.row(), cell.sourceColumn(), lines);
                    String text = ShownText.withoutTables(cell.element());
                    GridValue value = value(cell.element(), text);
                    table.cell(place, cell.column(), cell.columnSpan(), cell.rowSpan(), shown(text, value), value);
                    if (cell.element().selectFirst("img") != null) {
                        grid.lost(new LostContent(LostContent.Kind.IMAGE, place));
                    }
                    page.tablesIn(cell.element()).forEach(inner::add);
                }
            }
            for (Element within : inner) {
                table(within);
            }
        }
    }

    /** A spreadsheet says the number beside the text that it shows; a date keeps its text only. */
    private static GridValue value(Element cell, String text) {
        boolean percent = text.endsWith("%") || text.endsWith("％");
        Optional<BigDecimal> shown = WrittenNumber.of(percent ? text.substring(0, text.length() - 1) : text);
        Optional<BigDecimal> same =
                cell.hasAttr("x:num") ? shown.map(of -> percent ? of.movePointLeft(2) : of) : Optional.empty();
        Optional<BigDecimal> number = WrittenNumber.of(cell.attr("x:num"))
                .or(() -> WrittenNumber.of(cell.attr("sdval")))
                .or(() -> same);
        return number.isPresent() && (shown.isPresent() || tooNarrow(text))
                ? new GridValue.Figure(number.get(), percent)
                : GridValue.TEXT;
    }

    /** What a spreadsheet shows instead of a number for which the column is too narrow is no text. */
    private static String shown(String text, GridValue value) {
        return value instanceof GridValue.Figure figure && tooNarrow(text)
                ? figure.number().toPlainString()
                : text;
    }

    private static boolean tooNarrow(String text) {
        return text.matches("#+");
    }
}
