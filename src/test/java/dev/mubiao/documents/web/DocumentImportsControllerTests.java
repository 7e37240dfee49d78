package dev.mubiao.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.forms.LocalizedName;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.sheet.SheetCheck;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.targets.sheet.SheetToCheck;
import dev.mubiao.testing.Documents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.testing.documents.WordDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;

/** A document that is sent over HTTP becomes drafts as a whole or not at all. */
@PortalTest
class DocumentImportsControllerTests {

    private static final String TWO_TABLES =
            Documents.projectTable("QH26T00001", "教室修缮") + Documents.projectTable("QH26T00002", "礼堂修缮");

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    TargetQueries targets;

    @Autowired
    SheetCheck check;

    @Autowired
    Forms forms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    Actor preparer;

    @BeforeEach
    void engage() {
        preparer = new Organisation(administration, directory).preparer();
    }

    @Test
    void eachTableIsADraft() throws Exception {
        MockHttpServletResponse answer = send(TWO_TABLES + Documents.projectTable("QH26T00003", "操场修缮"));

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(body(answer).get("ids")).hasSize(3);
        assertThat(saved()).extracting(Target::name).containsExactlyInAnyOrder("教室修缮", "礼堂修缮", "操场修缮");
    }

    @Test
    void aNameThatIsTooLongStopsNothing() throws Exception {
        String third = Documents.projectTable("QH26T00003", "操场".repeat(1001));

        MockHttpServletResponse answer = send(TWO_TABLES + third);

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(saved()).extracting(Target::name).anyMatch(name -> name.startsWith("操场操场") && name.length() == 2000);
    }

    private List<Target> saved() {
        return targets.list(preparer, TargetFilter.ALL, PageRequest.of(0, 10)).getContent();
    }

    private JsonNode body(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsDoubtfulIsSaidTogetherWithHowToConfirmIt() throws Exception {
        assertThat(send(TWO_TABLES).getStatus()).isEqualTo(201);
        MockHttpServletResponse answer = send(TWO_TABLES);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(body(answer).get("detail").asText()).contains("导入", "confirm=duplicate。");
        assertThat(send(TWO_TABLES, "unit,duplicate").getStatus()).isEqualTo(201);
        assertThat(saved()).hasSize(4);
        assertThat(send(TWO_TABLES, "everything").getStatus()).isEqualTo(400);
    }

    @Test
    void aDocumentOfAnotherUnitIsSavedAndNotSubmittedUntilSomebodyConfirmsItsUnit() throws Exception {
        JsonNode tables = body(send(TWO_TABLES, "")).get("tables");
        assertThat(tables.findValuesAsText("unit_decision")).containsExactly("pending", "pending");
        assertThat(tables.at("/0/unit_written").asText()).contains("青禾县第二中学");
        TargetId draft = new TargetId(UUID.fromString(tables.at("/0/id").asText()));
        assertThat(problems(draft)).contains("documents.unit.undecided");
        assertThatThrownBy(() -> check.requireComplete(sheet(draft)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.text().toString()).contains("documents.unit.undecided"));

        assertThat(confirm(draft, new Organisation(administration, directory).preparer()))
                .isEqualTo(404);
        assertThat(problems(draft)).contains("documents.unit.undecided");
        assertThat(confirm(draft, preparer)).isEqualTo(204);
        assertThat(problems(draft)).doesNotContain("documents.unit.undecided");
        assertThat(confirm(draft, preparer)).isEqualTo(409);
        assertThat(audited(draft)).containsExactly("ForeignUnitDecided", "ForeignUnitDecided");

        JsonNode confirmed = body(again(TWO_TABLES, List.of(line(tables, 0) + ":new", line(tables, 1) + ":skip")));
        assertThat(confirmed.get("tables").findValuesAsText("unit_decision")).containsExactly("mapped", "none");
    }

    private List<String> audited(TargetId target) {
        return jdbc
                .sql("select event from audit_entry where subject_id = :id order by id")
                .param("id", target.value())
                .query(String.class)
                .list()
                .stream()
                .filter(event -> event.startsWith("ForeignUnit"))
                .toList();
    }

    private List<String> problems(TargetId target) {
        return check.problems(sheet(target)).stream().map(SheetProblem::key).toList();
    }

    private SheetToCheck sheet(TargetId target) {
        return SheetToCheck.of(targets.target(preparer, target), targets.draft(preparer, target));
    }

    private int confirm(TargetId target, Actor by) throws Exception {
        return mvc.perform(post("/api/v1/targets/" + target.value() + "/unit-confirmation")
                        .with(httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void aDocumentIsImportedAgainTableByTable() throws Exception {
        String three = TWO_TABLES + Documents.projectTable("QH26T00003", "操场修缮");
        JsonNode first = body(send(three));
        JsonNode known = body(send(three.replace("260,000.00", "270,000.00"))).get("drafts");
        assertThat(known).hasSize(3);
        assertThat(known.at("/0/id")).isEqualTo(first.at("/tables/0/id"));
        assertThat(known.at("/0/choices").toString()).isEqualTo("[\"skip\",\"replace\",\"new\"]");
        assertThat(known.at("/0/differences/0/sent").asText()).contains("270,000");

        String corrected = three.replace("260,000.00", "270,000.00");
        List<String> again = List.of(
                line(known, 0) + ":skip",
                line(known, 1) + ":replace:" + known.at("/1/version").asText(),
                line(known, 2) + ":new");
        MockHttpServletResponse answer = again(corrected, again);
        assertThat(answer.getStatus()).isEqualTo(201);
        JsonNode tables = body(answer).get("tables");
        assertThat(tables.findValuesAsText("result")).containsExactly("skipped", "replaced", "created");
        assertThat(tables.at("/0/id").isNull()).isTrue();
        assertThat(tables.at("/1/id")).isEqualTo(first.at("/tables/1/id"));
        assertThat(body(answer).get("ids")).hasSize(2);
        assertThat(saved()).hasSize(4);

        answer = again(three, again);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(body(answer).get("differences")).isNotEmpty();
        assertThat(again(three, List.of("1:everything")).getStatus()).isEqualTo(400);
        assertThat(again(three, List.of("99999:new")).getStatus()).isEqualTo(400);
    }

    @Test
    void aDocumentIsHandedBackMarkedAndComesBackOverItsDraft() throws Exception {
        String wrong = Documents.projectTable("QH26T00021", "教室修缮").replace("\t30\t是", "\t35\t是");
        String draft = body(send(wrong)).at("/tables/0/id").asText();

        MockHttpServletResponse answer =
                upload("/api/v1/documents/marked", "教室.txt", wrong.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).contains(".xlsx");
        assertThat(answer.getHeader("X-Mubiao-Marked")).isEqualTo("drawn");
        byte[] corrected;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getCellComments().values()).anySatisfy(comment -> {
                assertThat(comment.getAuthor()).isEqualTo("Mubiao");
                assertThat(comment.getString().getString()).contains("【", "权重");
            });
            sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getStringCellValue().equals("35")) {
                    cell.setCellValue("30");
                }
            }));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            corrected = out.toByteArray();
        }
        MockHttpServletResponse known = upload("/api/v1/targets?confirm=unit", "教室.xlsx", corrected);
        assertThat(known.getStatus()).isEqualTo(409);
        assertThat(body(known).at("/drafts/0/id").asText()).isEqualTo(draft);
        assertThat(body(known).at("/drafts/0/differences")).hasSize(1);
        assertThat(upload(
                                "/api/v1/targets?confirm=unit&again="
                                        + line(body(known).get("drafts"), 0) + ":replace",
                                "教室.xlsx",
                                corrected)
                        .getStatus())
                .isEqualTo(201);
        assertThat(saved()).hasSize(1);
    }

    @Test
    void aDocumentOfWordIsHandedBackItselfAndComesBackOverItsDraft() throws Exception {
        byte[] wrong = WordDocument.ofText(
                        Documents.projectTable("QH26T00022", "礼堂修缮").replace("\t30\t是", "\t35\t是"))
                .file()
                .content();
        String draft = body(upload("/api/v1/targets?confirm=unit", "礼堂.docx", wrong))
                .at("/tables/0/id")
                .asText();

        MockHttpServletResponse answer = upload("/api/v1/documents/marked", "礼堂.docx", wrong);
        assertThat(answer.getHeader("X-Mubiao-Marked")).isEqualTo("same-file");
        assertThat(answer.getHeader("Content-Disposition")).contains(".docx");
        assertThat(answer.getContentType()).isEqualTo(WrittenFormat.DOCX.mediaType());
        ByteArrayOutputStream corrected = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(document.getComments())
                    .anySatisfy(comment -> assertThat(comment.getText()).contains("【", "权重"));
            document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .filter(cell -> cell.getText().equals("35"))
                    .forEach(
                            cell -> cell.getParagraphs().get(0).getRuns().get(0).setText("30", 0));
            document.write(corrected);
        }
        MockHttpServletResponse known = upload("/api/v1/targets?confirm=unit", "礼堂-标注.docx", corrected.toByteArray());
        assertThat(known.getStatus()).isEqualTo(409);
        assertThat(body(known).at("/drafts/0/id").asText()).isEqualTo(draft);
        assertThat(body(known).at("/drafts/0/differences")).hasSize(1);
    }

    private MockHttpServletResponse upload(String path, String name, byte[] content) throws Exception {
        return mvc.perform(multipart(path)
                        .file(new MockMultipartFile("file", name, null, content))
                        .header("Accept-Language", "zh-CN")
                        .with(httpBasic(preparer.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
    }

    /** What an English reader is told why a document is not saved. */
    private String english(String document) throws Exception {
        return body(mvc.perform(multipart("/api/v1/targets")
                                .file(new MockMultipartFile(
                                        "file", "tables.txt", "text/plain", document.getBytes(StandardCharsets.UTF_8)))
                                .header("Accept-Language", "en")
                                .with(httpBasic(preparer.loginName(), Organisation.PASSWORD)))
                        .andReturn()
                        .getResponse())
                .get("detail")
                .asText();
    }

    private static String line(JsonNode known, int at) {
        return known.at("/" + at + "/first_line").asText();
    }

    private MockHttpServletResponse again(String document, List<String> again) throws Exception {
        return mvc.perform(multipart("/api/v1/targets")
                        .file(new MockMultipartFile(
                                "file", "tables.txt", "text/plain", document.getBytes(StandardCharsets.UTF_8)))
                        .param("confirm", "unit")
                        .params(new LinkedMultiValueMap<>(Map.of("again", again)))
                        .with(httpBasic(preparer.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
    }

    @Test
    void anotherUnitOfMoneyThatTheTablePrintsIsTaken() throws Exception {
        String inTenThousands = Documents.projectTable("QH26T00009", "万元的表")
                .replace("(元)", "(万元)")
                .replace("260,000.00", "26");

        assertThat(json.readTree(read(inTenThousands))
                        .at("/tables/0/total_yuan")
                        .asInt())
                .isEqualTo(260_000);
        assertThat(send(inTenThousands).getStatus()).isEqualTo(201);
    }

    @Test
    void aDoubtfulUnitOfMoneyNeedsAnAnswer() throws Exception {
        String doubtful = Documents.projectTable("QH26T00009", "万元的表").replace("(元)", "(万元)");

        assertThat(json.readTree(read(doubtful)).at("/tables/0/total_yuan").isNull())
                .isTrue();
        MockHttpServletResponse answer = send(doubtful);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(body(answer).get("detail").asText()).contains("万元", "amounts=document");
    }

    private static final String ROSTER = """

            人员名册

            序号\t姓名\t岗位
            1\t苏晓禾\t会计
            2\t白若川\t出纳
            """;

    /** Title, weights, money and goals have other names than in the form. */
    private static final String DISGUISED = Documents.projectTable("QH26T00010", "教室修缮")
            .replace("项目绩效目标表", "项目绩效情况")
            .replace("预算执行率权重(%)", "执行分值")
            .replace("年度资金总额", "申请金额")
            .replace("资金情况 (元)", "金额")
            .replace("其中:财政拨款", "本级")
            .replace("总体目标", "预期成果")
            .replace("项目负责人及联系电话", "经办人");

    @Test
    void aTableWhoseFormIsNotCertainIsAskedForNamingTheCandidates() throws Exception {
        JsonNode undecided = json.readTree(read(DISGUISED)).get("undecided");
        assertThat(undecided).hasSize(1);
        assertThat(undecided.at("/0/title").asText()).isEqualTo("项目绩效情况");
        assertThat(undecided.at("/0/candidates/0/form").asText()).isEqualTo("changshou-2026");
        assertThat(undecided.at("/0/candidates/0/score").decimalValue()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(undecided.at("/0/candidates/0/doubts").toString()).contains("预算执行率权重");

        MockHttpServletResponse answer = send(DISGUISED);
        assertThat(answer.getStatus()).isEqualTo(409);
        String line = undecided.at("/0/first_line").asText();
        assertThat(body(answer).get("detail").asText())
                .contains("项目绩效情况", "changshou-2026", "预算执行率权重", "table=" + line + ":changshou-2026");
        assertThat(saved()).isEmpty();
        LocalizedName name = forms.find("changshou-2026").orElseThrow().name();
        assertThat(english(DISGUISED)).contains(name.en()).doesNotContain(name.zh());

        assertThat(send(DISGUISED, "unit", line + ":changshou-2026").getStatus())
                .isEqualTo(201);
        assertThat(saved()).hasSize(1);
        assertThat(send(DISGUISED, "unit", "changshou-2026").getStatus()).isEqualTo(400);
        assertThat(send(DISGUISED, "unit", line + ":hangu-2025").getStatus()).isEqualTo(400);
    }

    @Test
    void aTableOfNoFormIsNamedAndNoDraftIsMadeOfIt() throws Exception {
        assertThat(json.readTree(read(ROSTER)).at("/foreign/0/title").asText()).isEqualTo("人员名册");
        MockHttpServletResponse answer = send(ROSTER);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(body(answer).get("detail").asText()).contains("人员名册");

        answer = send(TWO_TABLES + "\n\n" + ROSTER);
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(body(answer).get("ids")).hasSize(2);
        assertThat(body(answer).at("/foreign/0/title").asText()).isEqualTo("人员名册");
    }

    private String read(String document) throws Exception {
        return mvc.perform(multipart("/api/v1/documents/read")
                        .file(new MockMultipartFile(
                                "file", "tables.txt", "text/plain", document.getBytes(StandardCharsets.UTF_8)))
                        .header("Accept-Language", "zh-CN")
                        .with(httpBasic(preparer.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(String document) throws Exception {
        return send(document, "unit");
    }

    private MockHttpServletResponse send(String document, String confirm, String... tables) throws Exception {
        return mvc.perform(multipart("/api/v1/targets")
                        .file(new MockMultipartFile(
                                "file", "tables.txt", "text/plain", document.getBytes(StandardCharsets.UTF_8)))
                        .param("confirm", confirm)
                        .params(new LinkedMultiValueMap<>(Map.of("table", List.of(tables))))
                        .header("Accept-Language", "zh-CN")
                        .with(httpBasic(preparer.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
    }
}
