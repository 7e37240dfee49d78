package dev.mubiao.documents.write.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.csv.CsvDocumentWriter;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.pdf.PdfWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.forms.FormPage;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Forms are written on the page and in the columns that they ask for. */
class PageLayoutTests {

    @Test
    void theFormSaysItsPaperAndMargins() {
        PageSetup page = PageLayout.of(List.of(target("dated-tasks"))).page();
        assertThat(page.size()).isEqualTo(FormPage.Size.A3);
        assertThat(page.landscape()).isTrue();
        assertThat(page.width()).isEqualTo(23811);
        assertThat(page.margins()).isEqualTo(new PageSetup.Margins(1134, 850, 1162, 850));
        assertThat(page.widths().stream().mapToInt(Integer::intValue).sum()).isEqualTo(23811 - 2 * 850);
    }

    @Test
    void theFormSaysHowWideItsColumnsAre() {
        List<Integer> asked = TestForms.variant("two-periods").widths();
        PageSetup page = PageLayout.of(List.of(target("two-periods"))).page();
        int sum = asked.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < asked.size(); i++) {
            assertThat((double) page.widths().get(i) / page.textWidth())
                    .isCloseTo((double) asked.get(i) / sum, org.assertj.core.data.Offset.offset(0.005));
        }
    }

    @Test
    void theHeadOfTheIndicatorsIsRepeatedWhereItIsTheOnlyOne() {
        assertThat(PageLayout.of(List.of(target("year-end"))).tables())
                .extracting(LayoutTable::repeatedHead)
                .containsExactly(false, true);
        assertThat(PageLayout.of(List.of(target("year-end")))
                        .tables()
                        .get(1)
                        .rows()
                        .get(0)
                        .get(1)
                        .text())
                .isEqualTo("一级指标");
        assertThat(PageLayout.of(List.of(target("dated-tasks"))).tables())
                .extracting(LayoutTable::repeatedHead)
                .containsExactly(false, false, false);
    }

    @Test
    void linesBetweenTablesOfIndicatorsPartThem() {
        List<LayoutTable> tables = PageLayout.of(List.of(target("dated-tasks"))).tables();
        assertThat(tables)
                .extracting(LayoutTable::below)
                .containsExactly(
                        List.of(new PageLine("审核人：审核人的说明　审核日期：2026/3/1", Alignment.START)),
                        List.of(new PageLine("注：项目期内指标须逐年分解。", Alignment.START)),
                        List.of());
        assertThat(tables.get(1).rows()).hasSize(1);
    }

    @Test
    void wordWritesThePage() throws IOException {
        byte[] written = Written.write(new DocxWriter(), List.of(target("dated-tasks")));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(section.getPgSz().getW()).hasToString("23811");
            assertThat(section.getPgMar().getBottom()).hasToString("1162");
            assertThat(document.getTables()).hasSize(3);
            CTRPr title = document.getParagraphs().get(0).getCTP().getRArray(0).getRPr();
            assertThat(title.getRFontsArray(0).getEastAsia()).isEqualTo("方正小标宋简体");
            assertThat(title.getSzArray(0).getVal()).hasToString("32");
            for (int cell = 0; cell < 2; cell++) {
                CTRPr text = document.getTables()
                        .get(0)
                        .getRow(0)
                        .getCell(cell)
                        .getParagraphs()
                        .get(0)
                        .getCTP()
                        .getRArray(0)
                        .getRPr();
                assertThat(text.getRFontsArray(0).getEastAsia()).isEqualTo("仿宋");
                assertThat(text.getSzArray(0).getVal()).hasToString("19");
            }
        }
        byte[] usual = Written.write(new DocxWriter(), List.of(target("year-end")));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(usual))) {
            assertThat(document.getParagraphs().get(0).getCTP().getRArray(0).isSetRPr())
                    .isFalse();
        }
    }

    @Test
    void spreadsheetsWriteThePage() throws IOException {
        byte[] written = Written.write(new XlsxWriter(), List.of(target("dated-tasks")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 8);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNull();
            XSSFFont title = sheet.getRow(0).getCell(0).getCellStyle().getFont();
            assertThat(title.getFontName()).isEqualTo("方正小标宋简体");
            for (int row : new int[] {2, 3}) {
                XSSFFont text = sheet.getRow(row).getCell(0).getCellStyle().getFont();
                assertThat(text.getFontName()).isEqualTo("仿宋");
                assertThat(text.getFontHeight()).isEqualTo((short) 190);
            }
        }
    }

    @Test
    void pagesOfOnePdfHaveTheirOwnSizes() throws IOException {
        byte[] written = Written.write(new PdfWriter(), List.of(target("dated-tasks"), target("year-end")));
        try (PDDocument pdf = Loader.loadPDF(written)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(1190f, org.assertj.core.data.Offset.offset(2f));
            assertThat(pdf.getPage(1).getMediaBox().getWidth())
                    .isCloseTo(595f, org.assertj.core.data.Offset.offset(2f));
        }
    }

    @Test
    void aPdfFillsItsPageAndDrawsItsBoxes() throws IOException {
        byte[] written = Written.write(new PdfWriter(), List.of(target("year-end"), target("dated-tasks")));
        try (PDDocument pdf = Loader.loadPDF(written)) {
            float[] right = new float[1];
            PDFTextStripper texts = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    positions.forEach(position -> right[0] = Math.max(right[0], position.getEndX()));
                    super.writeString(text, positions);
                }
            };
            texts.setStartPage(2);
            assertThat(texts.getText(pdf)).contains("■一般债券 □专项债券 ■其他");
            assertThat(right[0]).isGreaterThan(800);
        }
    }

    @Test
    void commaSeparatedValuesHoldEveryCell() throws IOException {
        String written = new String(
                Written.write(new CsvDocumentWriter(), List.of(target("two-periods"))), StandardCharsets.UTF_8);
        assertThat(written).contains("周期总投入", "term道路里程0", "年度道路里程1", "周期目标的第一段");
    }

    private static PrintedTarget target(String name) {
        return new PrintedTarget(Written.UNIT, TestForms.variant(name), FilledTestForms.content(name), null);
    }
}
