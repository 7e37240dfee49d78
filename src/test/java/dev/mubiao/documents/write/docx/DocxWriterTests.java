package dev.mubiao.documents.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.layout.PageSetup;
import dev.mubiao.testing.FilledForms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

class DocxWriterTests {

    static Stream<FilledForms.Filled> forms() {
        return FilledForms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyCellStandsWhereTheFormPrintsIt(FilledForms.Filled filled) throws IOException {
        PrintedTarget target = Written.target(filled);
        try (XWPFDocument document = read(Written.write(new DocxWriter(), filled))) {
            assertThat(document.getTables().stream()
                            .flatMap(table -> rows(table, filled.variant().columns()).stream())
                            .toList())
                    .isEqualTo(Written.grid(target));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void linesAndNarrativeStandAroundTheTables(FilledForms.Filled filled) throws IOException {
        PrintedTarget target = Written.target(filled);
        try (XWPFDocument document = read(Written.write(new DocxWriter(), filled))) {
            List<String> texts = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.isEmpty())
                    .toList();
            List<String> expected = new ArrayList<>();
            expected.add(target.print().title().strip());
            target.print().above().forEach(line -> expected.add(line.text().strip()));
            target.print().below().forEach(line -> expected.add(line.text().strip()));
            target.print().sections().forEach(section -> {
                expected.add(section.heading());
                section.paragraphs().forEach(paragraph -> expected.add(paragraph.text()));
            });
            expected.removeIf(String::isEmpty);
            assertThat(texts).containsAll(expected);
            if (filled.content().year() != null) {
                assertThat(String.join("", texts)).contains(filled.content().year() + "年");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theHeadOfTheIndicatorsIsRepeatedAndNoRowOfThemIsBroken(FilledForms.Filled filled) throws IOException {
        try (XWPFDocument document = read(Written.write(new DocxWriter(), filled))) {
            if (document.getTables().isEmpty()) {
                assertThat(filled.variant().narrative()).isNotNull();
                return;
            }
            XWPFTable indicators = document.getTables().get(document.getTables().size() - 1);
            assertThat(indicators.getRow(0).isRepeatHeader()).isTrue();
            assertThat(indicators.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(indicators.getRows())
                    .hasSize(filled.content().indicators().size() + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theColumnsFillThePageInFixedWidths(FilledForms.Filled filled) throws IOException {
        try (XWPFDocument document = read(Written.write(new DocxWriter(), filled))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            boolean across = section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
            assertThat(across)
                    .isEqualTo(filled.form().id().equals("lukou-2026")
                            && filled.variant().kind().name().equals("DEPARTMENT"));
            int room = (across ? PageSetup.LONG_SIDE : PageSetup.SHORT_SIDE) - 2 * PageSetup.MARGIN;
            for (XWPFTable table : document.getTables()) {
                assertThat(table.getCTTbl().getTblPr().getTblLayout().getType()).isEqualTo(STTblLayoutType.FIXED);
                List<Integer> widths = widths(table.getCTTbl().getTblGrid());
                assertThat(widths).hasSize(filled.variant().columns());
                assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(room);
                for (XWPFTableRow row : table.getRows()) {
                    int column = 0;
                    for (XWPFTableCell cell : cells(row)) {
                        int span = span(cell);
                        assertThat(cell.getWidth())
                                .isEqualTo(widths.subList(column, column + span).stream()
                                        .mapToInt(Integer::intValue)
                                        .sum());
                        column += span;
                    }
                    assertThat(column).isEqualTo(widths.size());
                }
            }
        }
    }

    @Test
    void theDocumentSaysItsTitleLanguageFontsAndOrigin() throws IOException, XmlException {
        FilledForms.Filled filled = FilledForms.all().get(0);
        try (XWPFDocument document = read(Written.write(new DocxWriter(), filled))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("青禾县第二中学-教室修缮与课桌更新-2025");
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("zh-CN");
            assertThat(document.getProperties()
                            .getCustomProperties()
                            .getProperty(DocxWriter.ORIGIN)
                            .getLpwstr())
                    .isEqualTo("id=7;form=changshou-2024");
            String styles =
                    document.getStyles().getStyle("FormLabel").getCTStyle().toString();
            assertThat(styles).contains("黑体");
            assertThat(document.getStyle().toString()).contains("宋体");
        }
    }

    @Test
    void severalTargetsStandOnPagesOfTheirOwn() throws IOException {
        List<PrintedTarget> targets = forms().map(Written::target).toList();
        try (XWPFDocument document = read(Written.write(new DocxWriter(), targets))) {
            assertThat(document.getDocument().getBody().getPList().stream()
                            .filter(paragraph ->
                                    paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                            .count())
                    .isEqualTo(targets.size() - 1L);
            assertThat(document.getTables().stream()
                            .mapToInt(table -> table.getRows().size())
                            .sum())
                    .isEqualTo(targets.stream()
                            .mapToInt(target -> target.print().table().rows().size())
                            .sum());
        }
    }

    private static XWPFDocument read(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    /** The texts in the places of the grid; lower parts of merged cells are empty. */
    private static List<List<String>> rows(XWPFTable table, int columns) {
        return table.getRows().stream()
                .map(row -> {
                    List<String> texts = new ArrayList<>();
                    for (XWPFTableCell cell : cells(row)) {
                        texts.add(text(cell));
                        texts.addAll(Collections.nCopies(span(cell) - 1, ""));
                    }
                    assertThat(texts).hasSize(columns);
                    return texts;
                })
                .toList();
    }

    private static List<XWPFTableCell> cells(XWPFTableRow row) {
        return row.getTableCells();
    }

    private static String text(XWPFTableCell cell) {
        String text = cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        CTTcPr properties = cell.getCTTc().getTcPr();
        if (properties.isSetVMerge() && properties.getVMerge().getVal() == STMerge.CONTINUE) {
            assertThat(text).isEmpty();
        }
        return text;
    }

    private static int span(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
    }

    private static List<Integer> widths(CTTblGrid grid) {
        return grid.getGridColList().stream()
                .map(column -> Integer.parseInt(column.getW().toString()))
                .toList();
    }
}
