package dev.mubiao.grid.mark.docx;

import static dev.mubiao.testing.documents.WordDocument.cell;
import static dev.mubiao.testing.documents.WordDocument.cellOf;
import static dev.mubiao.testing.documents.WordDocument.comment;
import static dev.mubiao.testing.documents.WordDocument.commented;
import static dev.mubiao.testing.documents.WordDocument.control;
import static dev.mubiao.testing.documents.WordDocument.paragraph;
import static dev.mubiao.testing.documents.WordDocument.row;
import static dev.mubiao.testing.documents.WordDocument.rowOf;
import static dev.mubiao.testing.documents.WordDocument.table;
import static dev.mubiao.testing.documents.WordDocument.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.testing.documents.GridText;
import dev.mubiao.testing.documents.LibreOffice;
import dev.mubiao.testing.documents.WordDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxMarkingTests {

    private static final String DOCUMENT = "word/document.xml";
    private static final String COMMENTS = "word/comments.xml";
    private static final String MARKED = "<w:shd w:val=\"clear\" w:color=\"FFF5B1\" w:fill=\"FFF5B1\"/>";

    private final FileReading reading = new FileReading(ReadLimits.STANDARD);
    private final DocxMarking marking =
            new DocxMarking(ReadLimits.STANDARD, Clock.fixed(Instant.parse("2026-03-01T17:30:15.5Z"), ZoneOffset.UTC));

    @Test
    void aCellIsColouredAndSaysWhatWasFound() throws Exception {
        SourceFile file = WordDocument.of(
                        paragraph(text("绩效目标表")), table(row(cell("数量"), cell("<w:vAlign w:val=\"center\"/>", "24间"))))
                .file();
        SourceFile marked = mark(file, at("t1!r1c2", "【错误】<值> & \"单位\""), at("t1!r1c2", "再一条\u0001"));

        assertThat(part(marked, DOCUMENT))
                .contains("<w:tc><w:tcPr>" + MARKED + "<w:vAlign w:val=\"center\"/></w:tcPr><w:p>"
                        + commented(0, text("24间")) + "</w:p></w:tc>");
        try (XWPFDocument opened = open(marked)) {
            XWPFComment comment = opened.getCommentByID("0");
            assertThat(comment.getAuthor()).isEqualTo("Mubiao");
            assertThat(comment.getText()).isEqualTo("【错误】<值> & \"单位\"\n再一条");
            assertThat(opened.getComments()).hasSize(1);
        }
        assertThat(part(marked, COMMENTS)).contains("w:date=\"2026-03-02T01:30:15\"");
    }

    @Test
    void everyPlaceOfADocumentCanBeMarkedAndIsReadTheSame() throws Exception {
        SourceFile file = manifold().file();
        DocumentGrid grid = read(file);
        List<CellMark> marks =
                places(grid).map(place -> new CellMark(place, place.key())).toList();
        assertThat(marks).hasSize(14);
        SourceFile marked = mark(file, marks.toArray(CellMark[]::new));

        assertThat(read(marked)).isEqualTo(grid);
        String document = part(marked, DOCUMENT);
        try (XWPFDocument opened = open(marked)) {
            for (CellMark mark : marks) {
                String id = Stream.of(opened.getComments())
                        .filter(each -> each.getText().equals(mark.text()))
                        .map(XWPFComment::getId)
                        .collect(Collectors.joining());
                assertThat(about(document, id)).as(mark.text()).isEqualTo(textAt(grid, mark.place()));
            }
        }
    }

    @Test
    void allElseStaysAndTheDocumentIsWhatItWasWhenTheMarksGo() throws Exception {
        SourceFile file = manifold().comments(comment(3, "会计", "请补充")).file();
        SourceFile marked = mark(
                file,
                places(read(file)).map(place -> new CellMark(place, "请核对")).toArray(CellMark[]::new));
        Map<String, String> before = parts(file);
        Map<String, String> after = parts(marked);
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        before.forEach((name, content) -> {
            if (!List.of(DOCUMENT, COMMENTS).contains(name)) {
                assertThat(after.get(name)).as(name).isEqualTo(content);
            }
        });
        assertThat(after.get(COMMENTS)).contains(comment(3, "会计", "请补充"));
        SourceFile bare = mark(marked);
        for (Map.Entry<String, String> part : before.entrySet()) {
            assertThat(withoutEmpty(part(bare, part.getKey())))
                    .as(part.getKey())
                    .isEqualTo(withoutEmpty(part.getValue()));
        }
    }

    @Test
    void marksDoNotPileUp() throws Exception {
        SourceFile file = manifold().file();
        SourceFile once = mark(file, at("t1!r1c1", "旧的"), at("p1", "旧的"));
        SourceFile twice = mark(once, at("t1!r1c1", "新的"));
        assertThat(part(twice, DOCUMENT)).isEqualTo(part(mark(file, at("t1!r1c1", "新的")), DOCUMENT));
        assertThat(part(twice, COMMENTS)).contains("新的").doesNotContain("旧的");
    }

    @Test
    void marksGoFromAFileThatAnotherProgramHasSavedAndAnswersOfOthersStay() throws Exception {
        String reference =
                "<w:r><w:rPr><w:rStyle w:val=\"a5\"/></w:rPr><w:commentReference w:id=\"7\"></w:commentReference></w:r>";
        String answered = "<w:commentRangeStart w:id=\"8\"/>";
        SourceFile file = WordDocument.of(table(row(cellOf(
                        "<w:tcW w:w=\"900\"/><w:shd w:color=\"auto\" w:fill=\"fff5b1\" w:val=\"clear\"></w:shd>",
                        "<w:p><w:commentRangeStart w:id=\"7\"></w:commentRangeStart>" + answered + text("24")
                                + "<w:commentRangeEnd w:id=\"7\"/>" + reference
                                + "<w:r><w:t>间</w:t><w:commentReference w:id=\"7\"/></w:r></w:p>"))))
                .comments(
                        "<w:comment w:id=\"7\" w:author=\"Mubiao\"><w:p w:paraId=\"0A\">" + text("旧的")
                                + "</w:p></w:comment>",
                        comment(8, "会计", "已改"))
                .part(
                        "word/commentsExtended.xml",
                        "<e:all xmlns:e=\"urn:e\"><e:one e:paraId=\"0A\"/><e:one e:paraId=\"0B\" e:paraIdParent=\"0A\"/>"
                                + "<e:one e:paraId=\"0C\"/></e:all>")
                .related("commentsExtended", "commentsExtended.xml")
                .part(
                        "word/commentsIds.xml",
                        "<e:all xmlns:e=\"urn:e\"><e:one e:paraId=\"0A\" e:durableId=\"99\"/></e:all>")
                .related("commentsIds", "commentsIds.xml")
                .part(
                        "word/more.xml",
                        "<e:all xmlns:e=\"urn:e\"><e:one e:durableId=\"99\"/><e:one e:durableId=\"98\"/></e:all>")
                .related("commentsExtensible", "more.xml")
                .file();
        SourceFile bare = mark(file);
        assertThat(part(bare, DOCUMENT))
                .contains("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"auto\"/></w:tcPr><w:p>" + answered
                        + text("24") + "<w:r><w:t>间</w:t></w:r></w:p>");
        assertThat(part(bare, COMMENTS)).contains(comment(8, "会计", "已改")).doesNotContain("Mubiao");
        assertThat(part(bare, "word/commentsExtended.xml"))
                .isEqualTo("<e:all xmlns:e=\"urn:e\"><e:one e:paraId=\"0C\"/></e:all>");
        assertThat(part(bare, "word/commentsIds.xml")).isEqualTo("<e:all xmlns:e=\"urn:e\"></e:all>");
        assertThat(part(bare, "word/more.xml"))
                .isEqualTo("<e:all xmlns:e=\"urn:e\"><e:one e:durableId=\"98\"/></e:all>");
        assertThat(read(bare)).isEqualTo(read(file));
    }

    @Test
    void aCellsOwnColourComesBackAndPatternsDarkColoursAndThoseOfTheThemeStay() throws Exception {
        String green = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"C6E0B4\"/>";
        String theme = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"C6E0B4\" w:themeFill=\"accent6\"/>";
        String pattern = "<w:shd w:val=\"pct20\" w:color=\"auto\" w:fill=\"C6E0B4\"/>";
        String dark = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F4E79\"/>";
        SourceFile file = WordDocument.of(
                        table(row(cell(green, "甲"), cell(theme, "乙"), cell(pattern, "丙"), cell(dark, "白字"))))
                .file();
        SourceFile marked = mark(file, at("t1!r1c1", "一"), at("t1!r1c2", "二"), at("t1!r1c3", "三"), at("t1!r1c4", "四"));
        assertThat(part(marked, DOCUMENT))
                .contains("<w:shd w:val=\"clear\" w:color=\"C6E0B4\" w:fill=\"FFF5B1\"/>", theme, pattern, dark)
                .doesNotContain(green);
        assertThat(part(mark(marked), DOCUMENT)).isEqualTo(part(file, DOCUMENT));
    }

    @Test
    void numbersOfOtherCommentsAreNotUsedAgain() throws Exception {
        SourceFile file = WordDocument.of(paragraph(commented(0, text("标题"))), paragraph(commented(2, text("没有批注的记号"))))
                .comments(comment(0, "会计", "请补充"))
                .file();
        try (XWPFDocument opened = open(mark(file, at("p1", "一"), at("p2", "二")))) {
            assertThat(opened.getComments()).extracting(XWPFComment::getId).containsExactly("0", "1", "3");
        }
    }

    @Test
    void whatBelongsToNoPlaceStandsAtTheFirstParagraph() throws Exception {
        SourceFile file = WordDocument.of(paragraph(text("绩效目标表")), table(row(cell("数量"))))
                .file();
        SourceFile marked = mark(file, at("t9!r1c1", "没有这个表"), at("line:1/1", "没有这一行"));
        assertThat(part(marked, DOCUMENT))
                .contains("<w:p>" + commented(0, text("绩效目标表")) + "</w:p>")
                .doesNotContain("w:shd");
    }

    @Test
    void theStrictVariantIsMarkedInItsOwnVocabulary() throws Exception {
        SourceFile file = WordDocument.strict(table(row(cell("24间")))).file();
        SourceFile marked = mark(file, at("t1!r1c1", "请核对"));
        assertThat(read(marked)).isEqualTo(read(file));
        assertThat(part(marked, COMMENTS)).contains("xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"");
        assertThat(part(marked, "word/_rels/document.xml.rels"))
                .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
        assertThat(part(mark(marked, at("t1!r1c1", "请核对")), DOCUMENT)).isEqualTo(part(marked, DOCUMENT));
    }

    @Test
    void aDocumentWithOtherPrefixesIsMarkedToo() throws Exception {
        String other = "xmlns:w=\"urn:other\"";
        SourceFile file = WordDocument.of("<a:tbl " + other + "><a:tr><a:tc><a:p/></a:tc><a:tc><a:tcPr/><a:p><a:r><a:t>"
                        + "24间</a:t></a:r></a:p></a:tc></a:tr></a:tbl>")
                .file();
        file = replaced(
                file,
                "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"",
                "xmlns:a=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"");
        SourceFile marked = mark(file, at("t1!r1c1", "空的"), at("t1!r1c2", "请核对"));
        assertThat(read(marked)).isEqualTo(read(file));
        try (XWPFDocument opened = open(marked)) {
            assertThat(opened.getTables().get(0).getRow(0).getCell(1).getColor())
                    .isEqualTo("FFF5B1");
        }
        assertThat(read(mark(marked))).isEqualTo(read(file));
        assertThat(part(mark(marked), DOCUMENT)).doesNotContain("FFF5B1", "comment");
    }

    @Test
    void aDeclarationAndAByteOrderMarkStayInFront() throws Exception {
        for (String declaration : List.of("<?xml version='1.0' encoding='utf-8' ?>\r\n", "\uFEFF", "<!-- é -->")) {
            SourceFile file = WordDocument.declaring(declaration, paragraph(text("年度")), table(row(cell("24间"))))
                    .file();
            SourceFile marked = mark(file, at("t1!r1c1", "请核对"));
            assertThat(part(marked, DOCUMENT)).startsWith(declaration).contains(commented(0, text("24间")));
            assertThat(part(mark(marked), DOCUMENT)).startsWith(declaration).doesNotContain("comment");
            assertThat(read(marked)).isEqualTo(read(file));
        }
    }

    @Test
    void aDocumentOfAnotherEncodingIsRefused() {
        SourceFile file = WordDocument.declaring(
                        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", paragraph(text("a")))
                .file();
        assertThatThrownBy(() -> mark(file, at("p1", "一")))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Unreadable.Reason.NOT_MARKED));
    }

    @Test
    void anOfficeProgramShowsTheMarksAndTheyGoFromWhatItSaves(@TempDir Path folder) throws Exception {
        LibreOffice office = new LibreOffice(folder.resolve("saved"));
        SourceFile file = WordDocument.of(
                        paragraph(commented(3, text("绩效目标表"))),
                        table(row(
                                cell("数量"),
                                cell("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"C6E0B4\"/>", "24间"),
                                cell(""))))
                .comments(comment(3, "会计", "请补充"))
                .file();
        Path marked = Files.write(
                folder.resolve("marked.docx"),
                mark(file, at("p1", "标题"), at("t1!r1c2", "请核对"), at("t1!r1c3", "请填写"))
                        .content());
        office.convert("docx", List.of(marked));

        SourceFile saved = new SourceFile("marked.docx", Files.readAllBytes(folder.resolve("saved/marked.docx")));
        try (XWPFDocument opened = open(saved)) {
            assertThat(opened.getComments())
                    .extracting(each -> each.getAuthor() + "：" + each.getText())
                    .containsExactlyInAnyOrder("会计：请补充", "Mubiao：标题", "Mubiao：请核对", "Mubiao：请填写");
            assertThat(opened.getTables().get(0).getRow(0).getTableCells())
                    .extracting(XWPFTableCell::getColor)
                    .containsExactly(null, "FFF5B1", "FFF5B1");
        }
        SourceFile bare = mark(saved);
        assertThat(GridText.of(read(bare))).containsExactly("绩效目标表", "数量|24间|");
        try (XWPFDocument opened = open(bare)) {
            assertThat(opened.getComments()).extracting(XWPFComment::getText).containsExactly("请补充");
            assertThat(opened.getTables().get(0).getRow(0).getTableCells())
                    .extracting(XWPFTableCell::getColor)
                    .containsExactly(null, "C6E0B4", null);
        }
    }

    /** Paragraphs, controls, tracked changes, merged and hidden cells, a table in a cell, and cells of few elements. */
    private static WordDocument manifold() {
        String inserted = "<w:ins w:id=\"1\" w:author=\"会计\">" + text("增加的") + "</w:ins>";
        String deleted = "<w:del w:id=\"2\" w:author=\"会计\"><w:r><w:delText>删去的</w:delText></w:r></w:del>";
        return WordDocument.of(
                        "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + text("绩效目标表") + "</w:p>",
                        control("", paragraph(text("年度："), inserted, deleted)),
                        table(
                                row(
                                        cell("<w:tcW w:w=\"100\"/><w:vMerge w:val=\"restart\"/>", "产出"),
                                        cellOf("", paragraph(text("第一段")), paragraph(text("第二段"))),
                                        "<w:tc><w:tcPr/><w:p w:rsidR=\"00\"/></w:tc>"),
                                rowOf("<w:hidden/>", cell("看不见"), cell("看不见")),
                                row(
                                        cell("<w:vMerge/>", ""),
                                        control("", cell("<w:gridSpan w:val=\"2\"/><w:noWrap/>", "控件里的"))),
                                row(
                                        "<w:tc>" + paragraph(text("没有属性的")) + "</w:tc>",
                                        cellOf("", table(row(cell("里"), cell("层"))), paragraph(text("外层"))),
                                        "<w:tc><w:p></w:p></w:tc>")),
                        paragraph(text("填报人：") + text("<w:vanish/>", "看不见")),
                        "<w:p><w:pPr/>" + text("日期") + "</w:p>")
                .styles()
                .part("word/media/图片.xml", "no picture")
                .property("mubiao", "1");
    }

    /** Elements that were given content have two tags when it is gone. */
    private static String withoutEmpty(String part) {
        return part.replaceAll("<w:tcPr/>|<w:tcPr></w:tcPr>", "").replaceAll("<(w:p)( [^>]*)?/>", "<$1$2></$1>");
    }

    private SourceFile mark(SourceFile file, CellMark... marks) throws IOException, XMLStreamException {
        return new SourceFile(file.name(), marking.mark(file, List.of(marks)));
    }

    private static CellMark at(String key, String text) {
        return new CellMark(new CellAddress(key, 1), text);
    }

    private DocumentGrid read(SourceFile file) throws Unreadable {
        return reading.read(file).get(0);
    }

    private static Stream<CellAddress> places(DocumentGrid grid) {
        return grid.blocks().stream()
                .flatMap(block -> block instanceof GridTable table
                        ? table.rows().stream()
                                .flatMap(row -> row.cells().stream().map(each -> each.address()))
                        : Stream.of(block.address()));
    }

    private static String textAt(DocumentGrid grid, CellAddress place) {
        List<String> texts = new ArrayList<>();
        for (GridBlock block : grid.blocks()) {
            if (block instanceof GridTable table) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.address().equals(place))
                        .forEach(cell -> texts.add(cell.text().replace("\n", "")));
            } else if (block.address().equals(place)) {
                texts.add(((GridParagraph) block).text());
            }
        }
        return String.join("|", texts);
    }

    /** What stands between the marks of a comment and is shown, without what a table in the cell says. */
    private static String about(String document, String id) {
        String begin = "<w:commentRangeStart w:id=\"" + id + "\"/>";
        String end = "<w:commentRangeEnd w:id=\"" + id + "\"/>";
        assertThat(document).containsOnlyOnce(begin).containsOnlyOnce(end);
        return document.substring(document.indexOf(begin), document.indexOf(end))
                .replaceAll("<w:del .*?</w:del>", "")
                .replaceAll("<w:r><w:rPr><w:vanish/>.*?</w:r>", "")
                .replaceAll("<[^>]*>", "");
    }

    private static SourceFile replaced(SourceFile file, String from, String to) throws IOException {
        Map<String, String> parts = parts(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().replace(from, to).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new SourceFile(file.name(), out.toByteArray());
    }

    private static String part(SourceFile file, String name) throws IOException {
        return parts(file).getOrDefault(name, "");
    }

    private static Map<String, String> parts(SourceFile file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8)))
                        .isNull();
            }
        }
        return parts;
    }

    private static XWPFDocument open(SourceFile file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file.content()));
    }
}
