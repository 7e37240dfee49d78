package dev.mubiao.grid.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.MarkedFile;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.testing.documents.WordDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class FileMarkingTests {

    private final FileReading reading = new FileReading(ReadLimits.STANDARD);
    private final FileMarking marking = new FileMarking(ReadLimits.STANDARD, Clock.systemUTC());

    @Test
    void aWorkbookIsReadTheSameWithItsMarksAndKeepsItsFormulas() throws IOException {
        SourceFile file = new SourceFile("表.xlsx", workbook(false));
        byte[] marked = mark(
                file,
                List.of(
                        mark("目标!B3", "合并的"),
                        mark("目标!D4", "公式"),
                        mark("目标!D4", "再一条"),
                        mark("没有!A1", "哪里都不是"),
                        mark("目标!A9", "空的")));

        assertThat(reading.read(new SourceFile("表.xlsx", marked))).isEqualTo(reading.read(file));
        try (XSSFWorkbook workbook = open(marked)) {
            XSSFSheet sheet = workbook.getSheet("目标");
            assertThat(comment(sheet, "B3")).isEqualTo("合并的");
            assertThat(comment(sheet, "D4")).isEqualTo("公式\n再一条");
            assertThat(comment(sheet, "A9")).isEqualTo("空的");
            assertThat(comment(sheet, "A1")).isEqualTo("哪里都不是");
            assertThat(sheet.getCellComments().values())
                    .extracting(XSSFComment::getAuthor)
                    .containsOnly("Mubiao");
            XSSFCell sum = sheet.getRow(3).getCell(3);
            assertThat(sum.getCellFormula()).isEqualTo("C4*2");
            assertThat(sum.getCellStyle().getDataFormatString()).isEqualTo("0.00");
            assertThat(coloured(sheet)).containsExactlyInAnyOrder("A1", "B3", "D4", "A9");
            assertThat(sheet.getRow(1).getZeroHeight()).isTrue();
            assertThat(sheet.getMergedRegions()).hasSize(1);
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("隐藏")))
                    .isEqualTo(org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
        }
    }

    @Test
    void marksOfAnEarlierTimeGoAndNotesOfOthersStay() throws IOException {
        SourceFile once =
                new SourceFile("表.xlsx", mark(new SourceFile("表.xlsx", workbook(true)), List.of(mark("目标!B3", "旧的"))));
        byte[] twice = mark(once, List.of(mark("目标!C4", "新的")));

        try (XSSFWorkbook workbook = open(twice)) {
            XSSFSheet sheet = workbook.getSheet("目标");
            assertThat(sheet.getCellComments()).hasSize(1);
            assertThat(comment(sheet, "C4")).isEqualTo("会计的批注\n\n— Mubiao —\n新的");
            assertThat(coloured(sheet)).containsExactly("C4");
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getFillForegroundColor())
                    .as("the cell's own colour")
                    .isEqualTo(IndexedColors.LIGHT_GREEN.getIndex());
        }

        byte[] corrected = mark(new SourceFile("表.xlsx", twice), List.of());
        try (XSSFWorkbook workbook = open(corrected)) {
            XSSFSheet sheet = workbook.getSheet("目标");
            assertThat(comment(sheet, "C4")).isEqualTo("会计的批注");
            assertThat(sheet.getCellComments().values())
                    .extracting(XSSFComment::getAuthor)
                    .containsExactly("会计");
            assertThat(coloured(sheet)).isEmpty();
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .as("that of somebody else")
                    .isEqualTo(1);
        }
    }

    @Test
    void theMarkOfACellThatWasEmptiedGoes() throws IOException {
        byte[] once = mark(new SourceFile("表.xlsx", workbook(false)), List.of(mark("目标!C4", "旧的")));
        byte[] emptied;
        try (XSSFWorkbook workbook = open(once)) {
            XSSFSheet sheet = workbook.getSheet("目标");
            sheet.getRow(3).removeCell(sheet.getRow(3).getCell(2));
            assertThat(sheet.getCellComments()).hasSize(1);
            emptied = bytes(workbook);
        }
        try (XSSFWorkbook workbook = open(mark(new SourceFile("表.xlsx", emptied), List.of()))) {
            assertThat(workbook.getSheet("目标").getCellComments()).isEmpty();
        }
    }

    @Test
    void aLongNoteOfSomebodyElseStaysWhole() throws IOException {
        String note = "注".repeat(9_000);
        byte[] noted;
        try (XSSFWorkbook workbook = open(workbook(true))) {
            workbook.getSheet("目标").getRow(3).getCell(2).getCellComment().setString(new XSSFRichTextString(note));
            noted = bytes(workbook);
        }
        byte[] marked = mark(new SourceFile("表.xlsx", noted), List.of(mark("目标!C4", "新的")));
        try (XSSFWorkbook workbook = open(marked)) {
            assertThat(comment(workbook.getSheet("目标"), "C4")).isEqualTo(note + "\n\n— Mubiao —\n新的");
        }
    }

    /** POI takes what is packed that much for an attack; our own reader counts bytes. */
    @Test
    void aWorkbookThatTheLibraryRefusesIsDrawn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook(false)));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(content.replace("</sheetData>", " ".repeat(3_000_000) + "</sheetData>")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatThrownBy(() -> open(out.toByteArray())).isInstanceOf(IOException.class);
        byte[] marked = drawn(new SourceFile("表.xlsx", out.toByteArray()), List.of(mark("目标!B3", "请核对")));
        try (XSSFWorkbook workbook = open(marked)) {
            assertThat(workbook.getSheetAt(0).getCellComments()).hasSize(1);
        }
    }

    @Test
    void otherFormatsAreDrawnAndReadTheSame() throws IOException {
        for (String text : List.of(
                "<p>绩效目标表</p><table><tr><td rowspan=2>产出<td colspan=2>=1+1<tr><td>质量<td>@x</table>",
                "绩效目标表\n\n产出\t=1+1\t数量\n\t质量\t-3\n")) {
            SourceFile file = new SourceFile("表", text.getBytes(StandardCharsets.UTF_8));
            DocumentGrid grid = reading.read(file).get(0);
            CellAddress place = table(grid).rows().get(0).cells().get(1).address();
            byte[] marked = drawn(file, List.of(new CellMark(place, "请核对")));

            DocumentGrid again = reading.read(new SourceFile("表", marked)).get(0);
            assertThat(texts(again)).containsSubsequence("产出", "=1+1", "质量");
            assertThat(again.lost()).isEmpty();
            try (XSSFWorkbook workbook = open(marked)) {
                assertThat(workbook.getSheetAt(0).getCellComments().entrySet())
                        .singleElement()
                        .satisfies(each -> {
                            XSSFCell cell = workbook.getSheetAt(0)
                                    .getRow(each.getKey().getRow())
                                    .getCell(each.getKey().getColumn());
                            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
                            assertThat(each.getValue().getString().getString()).isEqualTo("请核对");
                        });
            }
        }
    }

    @Test
    void macrosAreDropped() throws IOException {
        byte[] marked = drawn(new SourceFile("表.xlsm", withMacros()), List.of(mark("目标!B3", "请核对")));
        assertThat(new String(marked, StandardCharsets.ISO_8859_1)).doesNotContain("vbaProject");
        assertThat(reading.read(new SourceFile("表.xlsx", marked)).get(0).lost()).isEmpty();
        try (XSSFWorkbook workbook = open(marked)) {
            assertThat(workbook.getSheetAt(0).getCellComments()).hasSize(1);
        }
    }

    @Test
    void aDocumentOfWordIsMarkedItself() throws IOException {
        SourceFile file = word().file();
        byte[] marked = mark(file, List.of(mark("t1!r1c2", "请核对")));
        assertThat(reading.read(new SourceFile(file.name(), marked))).isEqualTo(reading.read(file));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(marked))) {
            assertThat(document.getComments()).extracting(XWPFComment::getText).containsExactly("请核对");
        }
    }

    @Test
    void aDocumentOfWordWhoseCommentsAreNotInItIsDrawn() throws IOException {
        SourceFile twice =
                word().comments().related("comments", "styles.xml").styles().file();
        SourceFile other = word().part("word/notes.xml", "<notes/>")
                .related("comments", "notes.xml")
                .file();
        for (SourceFile file : List.of(
                word().related("comments", "gone.xml").file(),
                word().external("comments", "file:///etc/passwd").file(),
                twice,
                other)) {
            byte[] marked = drawn(file, List.of(mark("t1!r1c2", "请核对")));
            try (XSSFWorkbook workbook = open(marked)) {
                assertThat(workbook.getSheetAt(0).getCellComments()).hasSize(1);
            }
        }
    }

    @Test
    void aDocumentOfWordWithMacrosIsDrawnWithoutThem() throws IOException {
        SourceFile file = word().part("word/vbaProject.bin", "macro")
                .related("vbaProject", "vbaProject.bin")
                .file();
        byte[] marked = drawn(file, List.of());
        assertThat(reading.read(new SourceFile("表.xlsx", marked)).get(0).lost()).isEmpty();
        assertThat(new String(marked, StandardCharsets.ISO_8859_1)).doesNotContain("vbaProject");
    }

    @Test
    void documentsThatCannotBeReadAreRefusedWhenTheyAreToBeMarked() {
        String deep = "<w:sdt><w:sdtContent>".repeat(300) + "</w:sdtContent></w:sdt>".repeat(300);
        String many = "<w:p/>".repeat(ReadLimits.STANDARD.paragraphs() + 1);
        List<SourceFile> files = List.of(
                WordDocument.of(deep).file(),
                WordDocument.of(many).file(),
                WordDocument.declaring("<!DOCTYPE w:document [<!ENTITY e 'x'>]>", "")
                        .file());
        assertThat(files)
                .allSatisfy(file ->
                        assertThatThrownBy(() -> marking.mark(file, List.of())).isInstanceOf(Unreadable.class));
    }

    @Test
    void archivesAndDataOfProgramsAreRefused() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("表.txt"));
            zip.write("甲\t乙\n丙\t丁".getBytes(StandardCharsets.UTF_8));
        }
        for (byte[] content :
                List.of(archive.toByteArray(), "{\"mubiao\":1,\"targets\":[]}".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> marking.mark(new SourceFile("包", content), List.of()))
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Unreadable.Reason.NOT_MARKED));
        }
    }

    private static WordDocument word() {
        return WordDocument.of(
                WordDocument.paragraph(WordDocument.text("绩效目标表")),
                WordDocument.table(WordDocument.row(WordDocument.cell("数量"), WordDocument.cell("24间"))));
    }

    /** The file itself with its marks. */
    private byte[] mark(SourceFile file, List<CellMark> marks) throws IOException {
        MarkedFile marked = marking.mark(file, marks);
        assertThat(marked.drawn()).isFalse();
        return marked.content();
    }

    /** A workbook of what was read of it. */
    private byte[] drawn(SourceFile file, List<CellMark> marks) throws IOException {
        MarkedFile marked = marking.mark(file, marks);
        assertThat(marked.drawn()).isTrue();
        assertThat(marked.format()).isEqualTo(DocumentFormat.XLSX);
        return marked.content();
    }

    private static byte[] workbook(boolean noted) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, noted);
            return bytes(workbook);
        }
    }

    private static byte[] withMacros() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, false);
            PackagePart macros = workbook.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/xl/vbaProject.bin"),
                            "application/vnd.ms-office.vbaProject");
            macros.getOutputStream().write(1);
            workbook.getPackagePart()
                    .addRelationship(
                            macros.getPartName(),
                            TargetMode.INTERNAL,
                            "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
            return bytes(workbook);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** A hidden row, a merged cell, a formula, a sheet that is hidden. */
    private static void fill(XSSFWorkbook workbook, boolean noted) {
        XSSFSheet sheet = workbook.createSheet("目标");
        sheet.createRow(0).createCell(0).setCellValue("绩效目标表");
        sheet.createRow(1).createCell(0).setCellValue("看不见的");
        sheet.getRow(1).setZeroHeight(true);
        XSSFCell merged = sheet.createRow(2).createCell(1);
        merged.setCellValue("合并");
        XSSFCellStyle green = workbook.createCellStyle();
        green.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        merged.setCellStyle(green);
        SheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        conditions.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("C4")},
                conditions.createConditionalFormattingRule("C4>10"));
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 3));
        XSSFCell number = sheet.createRow(3).createCell(2);
        number.setCellValue(12.5);
        XSSFCell formula = sheet.getRow(3).createCell(3);
        formula.setCellFormula("C4*2");
        formula.setCellValue(25);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
        formula.setCellStyle(style);
        number.setCellStyle(style);
        workbook.createSheet("隐藏").createRow(0).createCell(0).setCellValue("秘密");
        workbook.setSheetHidden(1, true);
        if (noted) {
            XSSFComment comment = sheet.createDrawingPatriarch()
                    .createCellComment(new org.apache.poi.xssf.usermodel.XSSFClientAnchor(0, 0, 0, 0, 3, 3, 5, 6));
            comment.setString("会计的批注");
            comment.setAuthor("会计");
            number.setCellComment(comment);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** The cells that have the colour of marks, which their own is not. */
    private static List<String> coloured(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        return IntStream.range(0, all.getNumConditionalFormattings())
                .mapToObj(all::getConditionalFormattingAt)
                .filter(each -> each.getRule(0).getPatternFormatting() != null
                        && each.getRule(0).getPatternFormatting().getFillBackgroundColor()
                                == IndexedColors.LEMON_CHIFFON.getIndex())
                .flatMap(each -> Arrays.stream(each.getFormattingRanges()))
                .map(CellRangeAddress::formatAsString)
                .toList();
    }

    private static String comment(XSSFSheet sheet, String cell) {
        return sheet.getCellComment(new org.apache.poi.ss.util.CellAddress(cell))
                .getString()
                .getString();
    }

    private static GridTable table(DocumentGrid grid) {
        return grid.blocks().stream()
                .filter(GridTable.class::isInstance)
                .map(GridTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(DocumentGrid grid) {
        return table(grid).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text())
                .toList();
    }

    private static CellMark mark(String key, String text) {
        return new CellMark(new CellAddress(key, 1), text);
    }
}
