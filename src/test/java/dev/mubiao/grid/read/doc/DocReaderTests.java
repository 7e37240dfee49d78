package dev.mubiao.grid.read.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** {@code quirks.doc} and {@code fields.doc} are what LibreOffice made of the {@code fodt} beside them. */
class DocReaderTests {

    private static final int FLAGS = 11;
    private static final int KEY_LENGTH = 14;

    @Test
    void blocksStandInTheirOrder() throws Exception {
        assertThat(read().blocks().stream().map(GridBlock::address).map(CellAddress::key))
                .containsExactly("p1", "p2", "p3", "t1", "t1!r4c4/t1", "p4", "t2");
        assertThat(paragraphs().map(GridParagraph::heading)).containsExactly(true, false, true, false);
    }

    @Test
    void whatIsHiddenOrNoTextOfTheDocumentStaysOutAndAFieldShowsItsResult() throws Exception {
        assertThat(paragraphs().map(GridParagraph::text)).containsExactly("示例项目绩效目标表", "共1页，单位：万元", "一、基本情况", "联系人：某某");
    }

    @Test
    void cellsSpanColumnsByTheirEdgesAndRowsByTheirMarks() throws Exception {
        assertThat(places(table(0)))
                .containsExactly(
                        "项目名称 0+2x1",
                        "示例一 2+2x1",
                        "资金 0+1x3",
                        "总额 1+1x1",
                        "457.5 2+2x1",
                        "财政 1+1x1",
                        "≥90 2+1x1",
                        "第一段\n第二\n行 3+1x1",
                        "其他 1+1x1",
                        " 2+1x1",
                        "外\n后 3+1x1");
        assertThat(table(0).columns()).isEqualTo(4);
        assertThat(table(0).widths()).hasSize(4).allMatch(width -> Math.abs(width - 2268) < 10);
    }

    @Test
    void changesAreReadAsAccepted() throws Exception {
        assertThat(texts(table(0))).contains("457.5").noneMatch(text -> text.contains("999"));
    }

    @Test
    void aSignOfASymbolFontIsTheOneThatIsShown() throws Exception {
        assertThat(texts(table(0))).contains("≥90");
    }

    @Test
    void aRepeatedHeadIsKnown() throws Exception {
        assertThat(table(0).rows().stream().map(GridRow::repeatedHead)).containsExactly(true, false, false, false);
    }

    @Test
    void aTableWithinACellIsABlockBehindIt() throws Exception {
        assertThat(places(table(1))).containsExactly("内一 0+1x1", "内二 1+1x1");
        assertThat(table(1).rows().get(0).cells().get(1).address().key()).isEqualTo("t1!r4c4/t1!r1c2");
    }

    @Test
    void edgesThatDifferByAHairAreOne() throws Exception {
        assertThat(places(table(2))).containsExactly("甲 0+1x1", "乙 1+1x1", "丙 0+1x1", "丁 1+1x1");
    }

    @Test
    void macrosAndEmbeddedObjectsAreMentioned() throws Exception {
        byte[] content;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(fixture()))) {
            files.createDirectory("Macros");
            files.createDirectory("ObjectPool").createDirectory("_1");
            content = written(files);
        }
        assertThat(read(content).lost())
                .containsExactly(
                        new LostContent(LostContent.Kind.MACROS, null),
                        new LostContent(LostContent.Kind.EMBEDDED_OBJECT, null));
    }

    @Test
    void aPasswordIsToldFromOtherFaults() throws Exception {
        byte[] content;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(fixture()))) {
            DirectoryEntry root = files.getRoot();
            byte[] document;
            try (InputStream in = new DocumentInputStream((DocumentEntry) root.getEntry("WordDocument"))) {
                document = in.readAllBytes();
            }
            document[FLAGS] |= 1; // says that the rest is encrypted,
            document[KEY_LENGTH] = 64; // by a key so long
            root.getEntry("WordDocument").delete();
            root.createDocument("WordDocument", new ByteArrayInputStream(document));
            content = written(files);
        }
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Unreadable.Reason.ENCRYPTED));
    }

    /** Brackets stand for the begins and ends of fields that LibreOffice does not write, and another sign for pictures. */
    @Test
    void fieldsWithoutAResultShowTheirStateOrTheirSignsAndObjectsAreMentioned() throws Exception {
        byte[] content;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(fixture("fields.doc")))) {
            DirectoryEntry root = files.getRoot();
            String document;
            try (InputStream in = new DocumentInputStream((DocumentEntry) root.getEntry("WordDocument"))) {
                document = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
            String fields = document.replace(utf16("〔"), utf16("\u0013"))
                    .replace(utf16("｜"), utf16("\u0014"))
                    .replace(utf16("〕"), utf16("\u0015"))
                    .replace(utf16("＃"), utf16("\u0001"));
            root.getEntry("WordDocument").delete();
            root.createDocument("WordDocument", new ByteArrayInputStream(fields.getBytes(StandardCharsets.ISO_8859_1)));
            content = written(files);
        }
        DocumentGrid grid = read(content);
        assertThat(grid.blocks().subList(0, 4))
                .extracting(block -> ((GridParagraph) block).text())
                .containsExactly("是☑否□", "选经常性", "勾☑圈⑫果旧末", "式图");
        assertThat(texts((GridTable) grid.blocks().get(4))).containsExactly("格☑", "乙");
        CellAddress place = grid.blocks().get(3).address();
        assertThat(grid.lost())
                .containsExactlyInAnyOrder(
                        new LostContent(LostContent.Kind.EMBEDDED_OBJECT, place),
                        new LostContent(LostContent.Kind.IMAGE, place));
    }

    private static String utf16(String letter) {
        return new String(letter.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static Stream<GridParagraph> paragraphs() throws Exception {
        return read().blocks().stream().filter(GridParagraph.class::isInstance).map(GridParagraph.class::cast);
    }

    private static GridTable table(int number) throws Exception {
        return read().blocks().stream()
                .filter(GridTable.class::isInstance)
                .map(GridTable.class::cast)
                .toList()
                .get(number);
    }

    private static byte[] fixture() throws Exception {
        return fixture("quirks.doc");
    }

    private static byte[] fixture(String name) throws Exception {
        try (InputStream in = DocReaderTests.class.getResourceAsStream("/grid/" + name)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    private static byte[] written(POIFSFileSystem files) throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        files.writeFilesystem(content);
        return content.toByteArray();
    }

    private static DocumentGrid read() throws Exception {
        return read(fixture());
    }

    private static DocumentGrid read(byte[] content) throws Exception {
        SourceFile file = new SourceFile("表.doc", content);
        assertThat(FormatDetector.detect(file)).isEqualTo(DocumentFormat.DOC);
        return new FileReading(ReadLimits.STANDARD).read(file).get(0);
    }

    private static List<String> texts(GridTable table) {
        return cells(table).map(GridCell::text).toList();
    }

    private static Stream<GridCell> cells(GridTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream());
    }

    private static List<String> places(GridTable table) {
        return cells(table)
                .map(cell -> cell.text() + " " + cell.column() + "+" + cell.columnSpan() + "x" + cell.rowSpan())
                .toList();
    }
}
