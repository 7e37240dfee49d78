package dev.mubiao.grid.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.grid.template.TemplatePlaceholder.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of Word: what is found in them, what they may not bring along, and how they are filled. */
class WordTemplateTests {

    private final TemplateProcessing processing = new TemplateProcessing(new FileReading(ReadLimits.STANDARD));

    @Test
    void aPlaceholderMayBeSpreadOverRunsAndHaveWideBraces() throws IOException {
        byte[] file = file(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            for (String part : List.of("项目：{", "{项目", "名", "称}", "}。年度｛｛ 年度 ｝｝")) {
                paragraph.createRun().setText(part);
            }
        });

        assertThat(processing.inspect(source(file)).placeholders())
                .extracting(TemplatePlaceholder::text)
                .containsExactly("项目名称", "年度");
        assertThat(text(filled(file, target("项目名称", "教室修缮", "年度", "2026")))).containsExactly("项目：教室修缮。年度2026");
    }

    @Test
    void aValueIsWrittenAsItIsWhateverItLooksLike() throws IOException {
        byte[] file = file(document -> document.createParagraph().createRun().setText("{{甲}}与{{乙}}"));

        assertThat(text(filled(file, target("甲", "{{乙}} ${1+1} #{T(java.lang.Runtime)} <w:t>&", "乙", "第一行\n第二行"))))
                .containsExactly("{{乙}} ${1+1} #{T(java.lang.Runtime)} <w:t>&与第一行\n第二行");
    }

    @Test
    void aRowIsRepeatedWithItsCellsMergedDown() throws IOException {
        byte[] file = file(document -> table(document, List.of("{{指标:一级指标}}", "{{指标:三级指标}}", "{{年度}}")));
        TemplateRows rows = new TemplateRows(
                List.of("指标:一级指标", "指标:三级指标"),
                List.of(
                        List.of(TemplateValue.of("产出指标"), TemplateValue.of("维修间数")),
                        List.of(TemplateValue.CONTINUED, TemplateValue.of("更换套数")),
                        List.of(TemplateValue.of("效益指标"), TemplateValue.of("受益人数"))));

        try (XWPFDocument document =
                open(filled(file, new TemplateFilling("甲", Map.of("年度", TemplateValue.of("2026")), List.of(rows))))) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRows())
                    .extracting(row -> row.getCell(0).getText() + "|"
                            + row.getCell(1).getText() + "|" + row.getCell(2).getText())
                    .containsExactly("产出指标|维修间数|2026", "|更换套数|2026", "效益指标|受益人数|2026");
            assertThat(table.getRow(0)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .hasToString("restart");
            assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().isSetVMerge())
                    .isTrue();
            assertThat(table.getRow(2).getCell(0).getCTTc().isSetTcPr()
                            && table.getRow(2).getCell(0).getCTTc().getTcPr().isSetVMerge())
                    .isFalse();
        }
    }

    @Test
    void paragraphsAndRowsBelowEachOtherAreRepeatedTogether() throws IOException {
        byte[] file = file(document -> {
            document.createParagraph().createRun().setText("{{分目标:标题}}");
            document.createParagraph().createRun().setText("目标：{{分目标:目标}}");
            document.createParagraph().createRun().setText("完");
        });
        TemplateRows rows = new TemplateRows(
                List.of("分目标:标题", "分目标:目标"),
                List.of(
                        List.of(TemplateValue.of("一"), TemplateValue.of("开学")),
                        List.of(TemplateValue.of("二"), TemplateValue.of("安全"))));

        assertThat(text(filled(file, new TemplateFilling("甲", Map.of(), List.of(rows)))))
                .containsExactly("一", "目标：开学", "二", "目标：安全", "完");
    }

    @Test
    void eachOfSeveralTargetsBeginsAPage() throws IOException {
        byte[] file = file(document -> document.createParagraph().createRun().setText("项目：{{项目名称}}"));

        try (XWPFDocument document = open(filled(file, target("项目名称", "甲"), target("项目名称", "乙")))) {
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .filter(text -> !text.isEmpty()))
                    .containsExactly("项目：甲", "项目：乙");
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTP().isSetPPr()
                                    && paragraph.getCTP().getPPr().isSetSectPr()))
                    .hasSize(1);
        }
    }

    @Test
    void headsOfPagesAreFilledAndSaidToBeSuch() throws IOException {
        byte[] file = file(document -> {
            document.createParagraph().createRun().setText("正文");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{单位}}");
        });

        assertThat(processing.inspect(source(file)).placeholders())
                .extracting(TemplatePlaceholder::position)
                .containsExactly(Position.MARGIN);
        try (XWPFDocument document = open(filled(file, target("单位", "青禾县教育局")))) {
            assertThat(document.getHeaderList().get(0).getText()).contains("青禾县教育局");
        }
    }

    @Test
    void whatIsNotClosedIsFoundWithItsPlace() throws IOException {
        byte[] file = file(document -> table(document, List.of("项目", "{{项目名称}")));

        TemplatePlaceholder found =
                processing.inspect(source(file)).placeholders().get(0);
        assertThat(found.position()).isEqualTo(Position.UNCLOSED);
        assertThat(found.text()).isEqualTo("{{项目名称}");
        assertThat(found.place().key()).isEqualTo("t1!r1c2");
    }

    @Test
    void addressesAreDroppedAndTheirTextsStay() throws IOException {
        byte[] file = file(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createHyperlinkRun("http://example.org/a").setText("{{项目名称}}");
        });

        TemplateContent inspected = processing.inspect(source(file));
        assertThat(inspected.dropped()).containsExactly(TemplateLoss.HYPERLINKS);
        assertThat(inspected.placeholders()).hasSize(1);
        try (XWPFDocument document = open(inspected.file())) {
            assertThat(document.getHyperlinks()).isEmpty();
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("{{项目名称}}");
        }
    }

    @Test
    void whoseTheFileWasIsForgotten() throws IOException {
        byte[] file = file(document -> {
            document.createParagraph().createRun().setText("{{项目名称}}");
            document.getProperties().getCoreProperties().setCreator("某某");
            document.getProperties().getCustomProperties().addProperty("mubiao", "target=1");
        });
        byte[] filled = processing.fill(
                source(processing.inspect(source(file)).file()),
                new TemplateFill("标题", Map.of("mubiao", "target=2"), List.of(target("项目名称", "甲"))));

        try (XWPFDocument document = open(filled)) {
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Mubiao");
            assertThat(document.getProperties()
                            .getCustomProperties()
                            .getProperty("mubiao")
                            .getLpwstr())
                    .isEqualTo("target=2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INCLUDETEXT \"C:\\\\a.docx\"", " ddeauto c:\\\\x", "MACROBUTTON Go"})
    void fieldsThatFetchSomethingAreRefused(String instruction) {
        byte[] file = file(document -> {
            document.createParagraph().createRun().setText("甲");
            document.createParagraph().getCTP().addNewFldSimple().setInstr(instruction);
        });
        refused(file, Unreadable.Reason.TEMPLATE_FIELD);
    }

    @ParameterizedTest
    @CsvSource({
        "/word/embeddings/object1.bin, application/octet-stream, TEMPLATE_EMBEDDED,"
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject",
        "/word/vbaProject.bin, application/vnd.ms-office.vbaProject, TEMPLATE_MACROS,"
                + "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    })
    void objectsOfOtherProgramsAndMacrosAreRefused(
            String name, String type, Unreadable.Reason reason, String relation) {
        byte[] file = file(document -> {
            document.createParagraph().createRun().setText("甲");
            PackagePart object = part(document, name, type);
            document.getPackagePart()
                    .addRelationship(object.getPartName(), org.apache.poi.openxml4j.opc.TargetMode.INTERNAL, relation);
        });
        refused(file, reason);
    }

    @Test
    void picturesOfElsewhereAreRefused() {
        byte[] file = file(document -> {
            document.createParagraph().createRun().setText("甲");
            document.getPackagePart()
                    .addExternalRelationship(
                            "http://example.org/a.png",
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
        });
        refused(file, Unreadable.Reason.TEMPLATE_LINKED);
    }

    @Test
    void whatIsNeitherWordNorExcelIsRefused() {
        refused("姓名\t年龄\n甲\t3\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), Unreadable.Reason.TEMPLATE_FORMAT);
    }

    private void refused(byte[] file, Unreadable.Reason reason) {
        assertThatThrownBy(() -> processing.inspect(source(file)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private byte[] filled(byte[] file, TemplateFilling... targets) throws IOException {
        return processing.fill(
                source(processing.inspect(source(file)).file()), new TemplateFill("标题", Map.of(), List.of(targets)));
    }

    private static TemplateFilling target(String... namesAndTexts) {
        Map<String, TemplateValue> values = new java.util.HashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            values.put(namesAndTexts[i], TemplateValue.of(namesAndTexts[i + 1]));
        }
        return new TemplateFilling("甲", values, List.of());
    }

    private static List<String> text(byte[] file) throws IOException {
        try (XWPFDocument document = open(file)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static void table(XWPFDocument document, List<String> cells) {
        XWPFTableRow row = document.createTable(1, cells.size()).getRow(0);
        for (int i = 0; i < cells.size(); i++) {
            row.getCell(i).setText(cells.get(i));
        }
    }

    private static PackagePart part(XWPFDocument document, String name, String type) {
        try {
            PackagePart part = document.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
            part.getOutputStream().write(1);
            return part;
        } catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] file(Consumer<XWPFDocument> content) {
        try (XWPFDocument document = new XWPFDocument()) {
            content.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static SourceFile source(byte[] file) {
        return new SourceFile("模板.docx", file);
    }
}
