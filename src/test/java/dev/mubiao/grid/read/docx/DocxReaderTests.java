package dev.mubiao.grid.read.docx;

import static dev.mubiao.testing.documents.WordDocument.cell;
import static dev.mubiao.testing.documents.WordDocument.cellOf;
import static dev.mubiao.testing.documents.WordDocument.control;
import static dev.mubiao.testing.documents.WordDocument.paragraph;
import static dev.mubiao.testing.documents.WordDocument.row;
import static dev.mubiao.testing.documents.WordDocument.rowOf;
import static dev.mubiao.testing.documents.WordDocument.table;
import static dev.mubiao.testing.documents.WordDocument.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.LostContent.Kind;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.testing.documents.GridText;
import dev.mubiao.testing.documents.WordDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables, blocks and what is not read. */
class DocxReaderTests {

    private static final String SPAN_2 = "<w:gridSpan w:val=\"2\"/>";
    private static final String SPAN_3 = "<w:gridSpan w:val=\"3\"/>";
    private static final String MERGE = "<w:vMerge w:val=\"restart\"/>";
    private static final String BELOW = "<w:vMerge/>";
    private static final String CONTINUE = "<w:vMerge w:val=\"continue\"/>";

    static DocumentGrid read(WordDocument document) throws Exception {
        return read(document, ReadLimits.STANDARD);
    }

    private static DocumentGrid read(WordDocument document, ReadLimits limits) throws Exception {
        GridBuilder into = new GridBuilder("test.docx", DocumentFormat.DOCX, limits);
        new DocxReader().read(document.file(), into);
        return into.grid();
    }

    private static List<String> lines(String... blocks) throws Exception {
        return GridText.of(read(WordDocument.of(blocks)));
    }

    @Test
    void cellsMergeVerticallyByTheirColumnNotByTheirNumber() throws Exception {
        assertThat(lines(table(
                        row(cell(SPAN_2, "名称"), cell(MERGE, "合并"), cell("甲")),
                        row(cell("一"), cell("二"), cell(CONTINUE, ""), cell("乙")),
                        row(cell(SPAN_2, "三"), cell(BELOW, ""), cell("丙")),
                        row(cell("四"), cell("五"), cell("六"), cell("丁")))))
                .containsExactly("名称→2|合并↓3|甲", "一|二|3:乙", "三→2|3:丙", "四|五|六|丁");
    }

    @Test
    void whatContinuesNothingIsACellOfItsOwn() throws Exception {
        assertThat(lines(table(
                        row(cell(CONTINUE, "始"), cell("甲")),
                        row(cell(BELOW, "藏"), cell("乙")),
                        row(cell("普通"), cell(MERGE, "丙")),
                        row(cell(BELOW, "另"), cell(BELOW, "")))))
                .containsExactly("始↓2|甲", "1:乙", "普通|丙↓2", "另");
    }

    @Test
    void theOldHorizontalMergeWidensTheCellBefore() throws Exception {
        assertThat(lines(table(
                        row(
                                cell("<w:hMerge w:val=\"restart\"/>", "宽"),
                                cell("<w:hMerge w:val=\"continue\"/>", ""),
                                cell("<w:hMerge/>", ""),
                                cell("窄")),
                        row(cell("1"), cell("2"), cell("3"), cell("4")))))
                .containsExactly("宽→3|窄", "1|2|3|4");
    }

    @Test
    void aRowMayBeginAndEndWithinTheTable() throws Exception {
        assertThat(lines(table(
                        row(cell("一级"), cell("二级"), cell("三级"), cell("值")),
                        row(cell(MERGE, "产出"), cell("数量"), cell("批次"), cell("4")),
                        rowOf("<w:gridBefore w:val=\"2\"/>", cell("人次"), cell("5")),
                        rowOf("<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"2\"/>", cell("质量")),
                        row(cell(BELOW, "新"), cell("成本"), cell("单价"), cell("6")))))
                .containsExactly("一级|二级|三级|值", "产出|数量|批次|4", "2:人次|5", "1:质量", "新|成本|单价|6");
    }

    @Test
    void contentControlsMayStandAroundBlocksRowsCellsAndText() throws Exception {
        assertThat(lines(
                        control("", paragraph(text("段落")), control("", table(row(cell("块"))))),
                        table(
                                control("", row(cell("行"), control("", cell("格"), cell("又一格")))),
                                control(
                                        "",
                                        control("", row(cellOf("", paragraph(control("", text("字"), text("词"))))))))))
                .containsExactly("段落", "块", "行|格|又一格", "字词");
    }

    @Test
    void aContentControlThatShowsItsPlaceholderIsEmpty() throws Exception {
        String empty = "<w:showingPlcHdr/>";
        assertThat(lines(
                        paragraph(text("单位："), control(empty, text("单击此处输入")), text("。")),
                        table(row(
                                control(empty, cell("请填写")),
                                cell("值"),
                                control("<w:showingPlcHdr w:val=\"0\"/>", cell("已填"))))))
                .containsExactly("单位：。", "|值|已填");
    }

    @Test
    void tickBoxesAreTickedOrNotWhateverTheirLetters() throws Exception {
        String ticked = "<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>";
        String open = "<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>";
        assertThat(lines(
                        paragraph(control(ticked, text("☒")), text("新增 "), control(open, text("☐")), text("延续")),
                        table(row(control(ticked, cell("X"))))))
                .containsExactly("☑新增 □延续", "☑");
    }

    @Test
    void trackedChangesAreAccepted() throws Exception {
        String delete = "<w:del w:id=\"1\"><w:r><w:delText>999</w:delText></w:r><w:r><w:t>旧</w:t></w:r></w:del>";
        String insert = "<w:ins w:id=\"2\">" + text("457") + "</w:ins>";
        String away = "<w:moveFrom w:id=\"3\">" + text("移走") + "</w:moveFrom>";
        String here = "<w:moveTo w:id=\"4\">" + text("移来") + "</w:moveTo>";
        assertThat(lines(
                        paragraph(delete, insert, away, here),
                        table(
                                row(cell("甲"), cell("<w:cellDel/>", "删"), cell("乙")),
                                rowOf("<w:del/>", cell("删行"), cell("")),
                                rowOf("<w:ins/>", cell("新行"), cell("丙")))))
                .containsExactly("457移来", "甲|乙", "新行|丙");
    }

    @Test
    void aParagraphWhoseMarkIsDeletedOrHiddenGoesOnInTheNext() throws Exception {
        String deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
        String hidden = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>";
        assertThat(lines(
                        paragraph(deleted, text("一")),
                        paragraph(hidden, text("二")),
                        paragraph(text("三")),
                        table(row(cellOf(
                                "", paragraph(deleted, text("四")), paragraph(text("五")), paragraph(text("六")))))))
                .containsExactly("一二三", "四五/六");
    }

    @Test
    void aTableWithinACellIsABlockBehindItsTable() throws Exception {
        DocumentGrid grid = read(WordDocument.of(table(
                row(
                        cell("左"),
                        cellOf("", paragraph(text("前")), table(row(cell("里"), cell("面"))), paragraph(text("后")))),
                row(cell("下"), cell("面")))));
        assertThat(GridText.of(grid)).containsExactly("左|前/后", "下|面", "里|面");
        GridTable inner = (GridTable) grid.blocks().get(1);
        assertThat(inner.address().key()).isEqualTo("t1!r1c2/t1");
        assertThat(inner.rows().get(0).cells().get(1).address().key()).isEqualTo("t1!r1c2/t1!r1c2");
    }

    @Test
    void placesAreThoseOfTheFile() throws Exception {
        DocumentGrid grid = read(WordDocument.of(
                paragraph(text("标题")),
                paragraph(),
                table(
                        rowOf("<w:tblHeader/>", cell(MERGE, "头"), cell("部")),
                        rowOf("<w:hidden/>", cell(BELOW, ""), cell("藏")),
                        row(cell(BELOW, ""), cell("值"))),
                paragraph(text("尾"))));
        assertThat(grid.blocks().stream().map(GridBlock::address))
                .containsExactly(new CellAddress("p1", 1), new CellAddress("t1", 3), new CellAddress("p3", 6));
        List<GridRow> rows = ((GridTable) grid.blocks().get(1)).rows();
        assertThat(rows)
                .extracting(GridRow::number, GridRow::repeatedHead)
                .containsExactly(tuple(1, true), tuple(3, false));
        assertThat(rows.get(0).cells().get(0).rowSpan()).isEqualTo(2);
        GridCell value = rows.get(1).cells().get(0);
        assertThat(value.address()).isEqualTo(new CellAddress("t1!r3c2", 5));
    }

    @Test
    void aHiddenRowThatBeginsAMergeDoesNotLengthenTheOneAbove() throws Exception {
        assertThat(lines(table(
                        row(cell(MERGE, "产出"), cell("甲")),
                        row(cell(BELOW, ""), cell("乙")),
                        rowOf("<w:hidden/>", cell(MERGE, "效益"), cell("示例")),
                        row(cell(BELOW, ""), cell("丙")))))
                .containsExactly("产出↓2|甲", "1:乙", "|丙");
    }

    @Test
    void aMergeReachesThroughAHiddenRowWhoseCellsSayNothingOfThemselves() throws Exception {
        assertThat(lines(table(
                        row(cell("甲"), cell(MERGE, "产出"), cell("乙")),
                        rowOf("<w:hidden/>", "<w:tc><w:p/></w:tc>", cell(BELOW, ""), cell("藏")),
                        row(cell("丙"), cell(BELOW, ""), cell("丁")))))
                .containsExactly("甲|产出↓2|乙", "丙|2:丁");
    }

    @Test
    void tablesKeepTheirWidthsAndEmptyCells() throws Exception {
        DocumentGrid grid = read(WordDocument.of(table(
                "<w:tblPr><w:tblPrChange/></w:tblPr>",
                "<w:tblGrid><w:gridCol w:w=\"1200\"/><w:gridCol w:w=\"2267\"/><w:gridCol w:w=\"800\"/></w:tblGrid>",
                row(cell("部门"), cell(SPAN_2, "")))));
        GridTable table = (GridTable) grid.blocks().get(0);
        assertThat(table.widths()).containsExactly(1200, 2267, 800);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(GridText.of(grid)).containsExactly("部门|→2");
    }

    @Test
    void tablesThatFollowEachOtherStayTwo() throws Exception {
        assertThat(read(WordDocument.of(table(row(cell("上"))), table(row(cell("下")))))
                        .blocks())
                .hasSize(2);
    }

    @Test
    void titlesAreFoundByStyleOutlineAndLook() throws Exception {
        String titleStyle = "<w:style w:type=\"paragraph\" w:styleId=\"a3\"><w:name w:val=\"Title\"/></w:style>";
        String below = "<w:style w:type=\"paragraph\" w:styleId=\"a4\"><w:basedOn w:val=\"a3\"/></w:style>";
        String outline = "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>";
        String centred = "<w:pPr><w:jc w:val=\"center\"/></w:pPr>";
        DocumentGrid grid = read(WordDocument.of(
                        paragraph("<w:pPr><w:pStyle w:val=\"a4\"/></w:pPr>", text("样式")),
                        paragraph(outline, text("大纲")),
                        paragraph(centred, text("居中")),
                        paragraph(text("<w:b/>", "加粗")),
                        paragraph(text("<w:b/>", "半"), text("粗")),
                        paragraph(centred, text("很长的句子".repeat(20))))
                .styles(titleStyle, below));
        assertThat(grid.blocks().stream().map(block -> ((GridParagraph) block).heading()))
                .containsExactly(true, true, true, true, false, false);
    }

    @Test
    void theStrictVariantOfTheFormatIsRead() throws Exception {
        assertThat(GridText.of(read(WordDocument.strict(paragraph(text("严格")), table(row(cell("格")))))))
                .containsExactly("严格", "格");
    }

    @Test
    void ownPropertiesAreTakenOver() throws Exception {
        assertThat(read(WordDocument.of(paragraph(text("甲"))).property("mubiao", "42"))
                        .properties())
                .containsExactly(Map.entry("mubiao", "42"));
    }

    @Test
    void drawingsAreLostWhereTheyShowSomething() throws Exception {
        String box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + paragraph(text("框内")) + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<v:textbox><w:txbxContent>" + paragraph(text("框内"))
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        DocumentGrid grid = read(WordDocument.of(
                paragraph(text("甲"), "<w:r>" + box + "</w:r>"),
                paragraph("<w:r><w:drawing><wps:txbx><w:txbxContent>" + paragraph()
                        + "</w:txbxContent></wps:txbx></w:drawing></w:r>"),
                table(row(
                        cellOf("", paragraph("<w:r><w:drawing><a:blip r:embed=\"rId5\"/></w:drawing></w:r>")),
                        cellOf(
                                "",
                                paragraph("<w:r><w:object><v:imagedata/><o:OLEObject/></w:object></w:r>", text("乙"))),
                        cellOf("", paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:imagedata/></w:pict></w:r>")))),
                "<w:altChunk r:id=\"rId7\"/>"));
        assertThat(GridText.of(grid)).containsExactly("甲", "|乙|");
        assertThat(grid.lost())
                .extracting(
                        LostContent::kind,
                        lost -> lost.place() == null ? "" : lost.place().key())
                .contains(
                        tuple(Kind.TEXT_BOX, "p1"),
                        tuple(Kind.IMAGE, "t1!r1c1"),
                        tuple(Kind.EMBEDDED_OBJECT, "t1!r1c2"))
                .hasSize(4);
    }

    @Test
    void macrosAndWhatLiesOutsideAreSaidAndNotFollowed() throws Exception {
        assertThat(kinds(WordDocument.of(paragraph(text("甲"))).related("vbaProject", "vbaProject.bin")))
                .containsExactly(Kind.MACROS);
        assertThat(kinds(WordDocument.of(paragraph(text("甲"))).external("image", "http://127.0.0.1:1/a.png")))
                .containsExactly(Kind.EXTERNAL_LINK);
        assertThat(kinds(WordDocument.of(paragraph(text("甲"))).external("hyperlink", "http://127.0.0.1:1/")))
                .isEmpty();
    }

    private static List<Kind> kinds(WordDocument document) throws Exception {
        return read(document).lost().stream().map(LostContent::kind).toList();
    }

    @Test
    void aDocumentTypeIsRefused() {
        WordDocument document = WordDocument.declaring(
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", paragraph(text("&x;")));
        refused(document, ReadLimits.STANDARD, Unreadable.Reason.DOCUMENT_TYPE);
    }

    @Test
    void limitsAreCountedWhileReading() {
        WordDocument large = WordDocument.of(paragraph().repeat(100_000));
        refused(large, new ReadLimits(1 << 20, 500_000, 1, 1, 1, 200_000), Unreadable.Reason.UNPACKED_TOO_LARGE);
        refused(large, new ReadLimits(1 << 20, 5_000_000, 1, 1, 1, 99_999), Unreadable.Reason.TOO_MANY_PARAGRAPHS);
        WordDocument wide =
                WordDocument.of(table(row(cell("<w:gridSpan w:val=\"2000000000\"/>", "甲"), cell(SPAN_3, "乙"))));
        refused(wide, ReadLimits.STANDARD, Unreadable.Reason.TOO_MANY_COLUMNS);
        WordDocument rows = WordDocument.of(table(row().repeat(11)));
        refused(rows, new ReadLimits(1 << 20, 500_000, 1, 10, 1, 1), Unreadable.Reason.TOO_MANY_CELLS);
        WordDocument tables = WordDocument.of(table(row(cell("甲"))).repeat(201));
        refused(tables, ReadLimits.STANDARD, Unreadable.Reason.TOO_MANY_TABLES);
    }

    @Test
    void elementsWithinElementsEndSomewhere() {
        int deep = 5_000;
        WordDocument document = WordDocument.of("<w:customXml>".repeat(deep) + "</w:customXml>".repeat(deep));
        refused(document, ReadLimits.STANDARD, Unreadable.Reason.BROKEN);
    }

    private static void refused(WordDocument document, ReadLimits limits, Unreadable.Reason reason) {
        assertThatThrownBy(() -> read(document, limits))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
