package dev.mubiao.grid.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.grid.read.FormatDetector;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** {@code pages.pdf} is what LibreOffice made of {@code pages.fodt} beside it; all else is drawn here. */
class PdfReaderTests {

    private final DrawnPdf pdf = new DrawnPdf();

    @Test
    void cellsAreThePlacesBetweenLines() throws Exception {
        pdf.page();
        pdf.box(50, 100, 350, 190)
                .across(150, 130, 350)
                .across(50, 160, 150)
                .down(150, 100, 190)
                .down(250, 130, 190);
        pdf.text(60, 120, "A")
                .text(60, 180, "B")
                .text(160, 120, "C")
                .text(160, 150, "D")
                .text(260, 180, "E");
        assertThat(places(table(read(), 0))).containsExactly("A 0+1x2", "C 1+2x1", "D 1+1x2", "E 2+1x2", "B 0+1x1");
    }

    @Test
    void addressesNameThePageAndWidthsAreKnown() throws Exception {
        pdf.page();
        pdf.page().grid(50, 100, 2, 2, 100, 30).text(60, 120, "A").text(160, 150, "B");
        GridTable table = table(read(), 0);
        assertThat(table.address().key()).isEqualTo("page2/t1");
        assertThat(cells(table).filter(cell -> cell.text().equals("B")).map(GridCell::address))
                .containsExactly(new CellAddress("page2/t1!r2c2", 2));
        assertThat(table.widths()).containsExactly(2000, 2000);
    }

    @Test
    void thinBarsAreLinesAndWhiteLinesAreNone() throws Exception {
        pdf.page();
        pdf.bar(50, 100, 200, 1)
                .bar(50, 130, 200, 1)
                .bar(50, 100, 1, 30)
                .bar(250, 100, 1, 30)
                .bar(150, 100, 1, 30);
        pdf.white().down(100, 100, 130);
        pdf.text(60, 120, "A").text(160, 120, "B");
        assertThat(places(table(read(), 0))).containsExactly("A 0+1x1", "B 1+1x1");
    }

    @Test
    void aTableNeedsNoLinesAtItsSides() throws Exception {
        pdf.page()
                .across(50, 100, 250)
                .across(50, 130, 250)
                .across(50, 160, 250)
                .down(150, 100, 160);
        pdf.text(60, 120, "A").text(160, 120, "B").text(60, 150, "C").text(160, 150, "D");
        assertThat(places(table(read(), 0))).containsExactly("A 0+1x1", "B 1+1x1", "C 0+1x1", "D 1+1x1");
    }

    @Test
    void aFrameAroundThePageIsNoTable() throws Exception {
        pdf.page()
                .box(20, 20, 575, 820)
                .text(60, 80, "Title")
                .grid(50, 100, 1, 2, 100, 30)
                .text(60, 120, "A");
        DocumentGrid grid = read();
        assertThat(texts(grid)).containsExactly("Title", "A|");
    }

    @Test
    void paragraphsStandBetweenTablesAndThePageNumberIsNone() throws Exception {
        pdf.page().text(281, 60, "A Title").text(50, 90, "Unit: Yuan").text(300, 90, "Year: 2026");
        pdf.grid(50, 100, 1, 2, 100, 30)
                .text(60, 120, "A")
                .text(60, 150, "Below")
                .text(290, 820, "- 1 -");
        DocumentGrid grid = read();
        assertThat(texts(grid)).containsExactly("A Title", "Unit: Yuan Year: 2026", "A|", "Below");
        assertThat(grid.blocks().stream()
                        .filter(GridParagraph.class::isInstance)
                        .map(block -> ((GridParagraph) block).heading()))
                .containsExactly(true, false, false);
    }

    @Test
    void linesOfACellGoOnWhereTheNextWordHadNoRoom() throws Exception {
        pdf.page().grid(50, 100, 1, 2, 100, 60);
        pdf.text(56, 115, "eleven words fit")
                .text(56, 130, "here")
                .text(156, 115, "First.")
                .text(156, 130, "Second.");
        assertThat(cells(table(read(), 0)).map(GridCell::text))
                .containsExactly("eleven words fit here", "First.\nSecond.");
    }

    @Test
    void whatStandsRaisedStaysInItsLine() throws Exception {
        pdf.page()
                .grid(50, 100, 1, 2, 100, 60)
                .text(56, 120, "30 m")
                .text(78, 116, 6, "2")
                .text(56, 140, "Next.");
        assertThat(cells(table(read(), 0)).map(GridCell::text)).containsExactly("30 m2\nNext.", "");
    }

    @Test
    void lettersThatArePrintedTwiceAreThereOnce() throws Exception {
        pdf.page().text(60, 80, "Title 11").text(60.4, 80, "Title 11");
        assertThat(texts(read())).containsExactly("Title 11");
    }

    @Test
    void whatIsCutAwayIsNotSeen() throws Exception {
        pdf.page()
                .text(60, 80, "Seen")
                .cut(50, 100, 100, 20)
                .text(60, 115, "Inside")
                .text(60, 140, "Outside");
        assertThat(texts(read())).containsExactly("Seen", "Inside");
    }

    @Test
    void aTurnedPageIsReadAsItIsSeen() throws Exception {
        pdf.turnedPage()
                .grid(50, 100, 2, 2, 100, 30)
                .text(60, 120, "A")
                .text(160, 120, "B")
                .text(60, 150, "C");
        pdf.text(60, 80, "Title");
        DocumentGrid grid = read();
        assertThat(texts(grid)).containsExactly("Title", "A|B|C|");
        assertThat(places(table(grid, 0))).containsExactly("A 0+1x1", "B 1+1x1", "C 0+1x1", " 1+1x1");
    }

    @Test
    void aTableGoesOnOnTheNextPageWithoutTheHeadThatIsRepeated() throws Exception {
        pdf.page().text(60, 60, "Title").grid(50, 650, 4, 3, 100, 30).row(670, "Name", "Value", "Unit");
        pdf.row(700, "a", "1", "x")
                .row(730, "b", "2", "y")
                .row(760, "c", "3", "z")
                .text(290, 820, "1 / 2");
        pdf.page().grid(50, 60, 2, 3, 100, 30).row(80, "Name", "Value", "Unit").row(110, "d", "4", "w");
        DocumentGrid grid = read();
        assertThat(texts(grid)).containsExactly("Title", "Name|Value|Unit|a|1|x|b|2|y|c|3|z|d|4|w");
        GridRow last = table(grid, 0).rows().get(4);
        assertThat(last.number()).isEqualTo(5);
        assertThat(last.cells().get(0).address().key()).isEqualTo("page2/t1!r2c1");
    }

    @Test
    void aTitleBetweenBeginsAnotherTable() throws Exception {
        pdf.page().grid(50, 700, 2, 3, 100, 30).row(720, "a", "1", "x");
        pdf.page().text(60, 40, "Title").grid(50, 60, 1, 3, 100, 30).row(80, "b", "2", "y");
        assertThat(texts(read())).containsExactly("a|1|x|||", "Title", "b|2|y");
    }

    @Test
    void aRowThatThePageCutsIsOne() throws Exception {
        pdf.page().grid(50, 700, 2, 3, 100, 40).row(720, "a", "1", "x").row(760, "eleven words fit", "2", "y");
        pdf.page().grid(50, 60, 2, 3, 100, 40).row(80, "here", "", "").row(120, "c", "3", "z");
        GridTable table = table(read(), 0);
        assertThat(places(table))
                .containsExactly(
                        "a 0+1x1",
                        "1 1+1x1",
                        "x 2+1x1",
                        "eleven words fit here 0+1x1",
                        "2 1+1x1",
                        "y 2+1x1",
                        "c 0+1x1",
                        "3 1+1x1",
                        "z 2+1x1");
    }

    @Test
    void aRowOfWhichTheLineBeforeWasNotFullIsItsOwn() throws Exception {
        pdf.page().grid(50, 700, 2, 3, 100, 40).row(720, "a", "1", "x").row(760, "b", "2", "y");
        pdf.page().grid(50, 60, 2, 3, 100, 40).row(80, "c", "", "").row(120, "d", "3", "z");
        assertThat(table(read(), 0).rows()).hasSize(4);
    }

    @Test
    void aCellThatSpansRowsSpansThemOverPages() throws Exception {
        pdf.page()
                .box(50, 700, 350, 780)
                .across(150, 740, 350)
                .down(150, 700, 780)
                .down(250, 700, 780);
        pdf.text(60, 745, "Output")
                .text(160, 720, "a")
                .text(260, 720, "1")
                .text(160, 760, "b")
                .text(260, 760, "2");
        pdf.page()
                .box(50, 60, 350, 180)
                .across(150, 100, 350)
                .across(50, 140, 350)
                .down(150, 60, 180)
                .down(250, 60, 180);
        pdf.text(160, 80, "c")
                .text(260, 80, "3")
                .text(160, 120, "d")
                .text(260, 120, "4")
                .row(160, "Effect", "e", "5");
        assertThat(places(table(read(), 0)))
                .containsExactly(
                        "Output 0+1x4",
                        "a 1+1x1",
                        "1 2+1x1",
                        "b 1+1x1",
                        "2 2+1x1",
                        "c 1+1x1",
                        "3 2+1x1",
                        "d 1+1x1",
                        "4 2+1x1",
                        "Effect 0+1x1",
                        "e 1+1x1",
                        "5 2+1x1");
    }

    @Test
    void aScanIsRefusedAsOneThoughItsLettersWereRecognised() {
        refuses(Unreadable.Reason.SCANNED, () -> {
            pdf.page().picture().hidden().text(60, 80, "Recognised");
            read();
        });
    }

    @Test
    void aPageThatIsAPictureIsMentionedAmongOthers() throws Exception {
        pdf.page().text(60, 80, "Text");
        pdf.page().picture();
        assertThat(read().lost())
                .containsExactly(new LostContent(LostContent.Kind.IMAGE, new CellAddress("page2/p1", 2)));
    }

    @Test
    void aPasswordIsAskedFor() {
        refuses(Unreadable.Reason.ENCRYPTED, () -> {
            pdf.page().text(60, 80, "Text");
            read(pdf.locked("geheim"));
        });
    }

    @Test
    void tooManyPagesAreRefused() {
        refuses(Unreadable.Reason.TOO_MANY_PAGES, () -> {
            for (int i = 0; i <= 300; i++) {
                pdf.page();
            }
            read();
        });
    }

    @Test
    void narrowLettersBesideEachOtherAreAllRead() throws Exception {
        pdf.page().text(56, 54, "will fill... 1,111,111");
        assertThat(texts(read())).containsExactly("will fill... 1,111,111");
    }

    /** Rows of words are all compared with the head: it takes minutes if each is made up anew of its letters. */
    @Test
    void aTableOfWordsGoesOnOverManyPages() throws Exception {
        for (int page = 0; page < 100; page++) {
            pdf.page().grid(50, 40, 38, 4, 100, 20).row(54, "name", "kind", "unit", "note");
            for (int row = 1; row < 38; row++) {
                String word = "w" + letters(page * 38 + row);
                pdf.row(54 + 20 * row, word, "length", "km", "every month");
            }
        }
        GridTable table = table(read(), 0);
        assertThat(table.rows()).hasSize(1 + 37 * 100);
        assertThat(cells(table).filter(cell -> cell.text().equals("name"))).hasSize(1);
    }

    @Test
    void aDrawingOfCountlessLinesIsRefused() {
        refuses(Unreadable.Reason.TOO_MANY_CELLS, () -> {
            pdf.page();
            pdf.grid(20, 20, 190, 130, 4, 4);
            for (int i = 0; i < 4; i++) {
                pdf.page().grid(20, 20, 190, 130, 4, 4).text(22, 23, 2, "x");
            }
            read(pdf.content(), new ReadLimits(1_000_000, 1_000_000, 10, 10_000, 1_000, 1_000));
        });
    }

    @Test
    void aDocumentOfAWordProcessorIsReadOverItsPages() throws Exception {
        try (InputStream in = PdfReaderTests.class.getResourceAsStream("/grid/pages.pdf")) {
            assertThat(in).isNotNull();
            DocumentGrid grid = read(in.readAllBytes());
            assertThat(texts(grid)).hasSize(4).startsWith("示例项目绩效目标表", "单位：万元").endsWith("联系人：某某");
            GridTable table = table(grid, 0);
            assertThat(table.rows()).hasSize(41);
            assertThat(table.rows().get(1).cells().get(0).rowSpan()).isEqualTo(40);
            assertThat(table.rows().stream()
                            .skip(1)
                            .map(row -> cell(row, 1).text())
                            .toList())
                    .isEqualTo(Stream.iterate(1, i -> i + 1)
                            .limit(40)
                            .map(i -> "示例指标" + i)
                            .toList());
            assertThat(cell(table.rows().get(4), 2).text()).isEqualTo("39.95万元");
            assertThat(table.rows().stream().skip(1).map(row -> cell(row, 3).text()))
                    .containsOnly("说明", "2026年12月底前全部完成并通过验收");
        }
    }

    /** A number without digits. */
    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
                .collect(Collectors.joining());
    }

    private static GridCell cell(GridRow row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElseThrow();
    }

    private static void refuses(Unreadable.Reason reason, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static GridTable table(DocumentGrid grid, int number) {
        return grid.blocks().stream()
                .filter(GridTable.class::isInstance)
                .map(GridTable.class::cast)
                .toList()
                .get(number);
    }

    private DocumentGrid read() throws Exception {
        return read(pdf.content());
    }

    private static DocumentGrid read(byte[] content) throws Exception {
        return read(content, ReadLimits.STANDARD);
    }

    private static DocumentGrid read(byte[] content, ReadLimits limits) throws Exception {
        SourceFile file = new SourceFile("表.pdf", content);
        assertThat(FormatDetector.detect(file)).isEqualTo(DocumentFormat.PDF);
        return new FileReading(limits).read(file).get(0);
    }

    private static Stream<GridCell> cells(GridTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream());
    }

    private static List<String> places(GridTable table) {
        return cells(table)
                .map(cell -> cell.text() + " " + cell.column() + "+" + cell.columnSpan() + "x" + cell.rowSpan())
                .toList();
    }

    private static List<String> texts(DocumentGrid grid) {
        return grid.blocks().stream()
                .map(block -> block instanceof GridTable table
                        ? String.join("|", cells(table).map(GridCell::text).toList())
                        : ((GridParagraph) block).text())
                .toList();
    }
}
