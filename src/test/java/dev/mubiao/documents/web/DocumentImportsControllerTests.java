package dev.mubiao.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.testing.Documents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

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

    /** On which the last table begins. */
    private List<Target> saved() {
        return targets.list(preparer, TargetFilter.ALL, PageRequest.of(0, 10)).getContent();
    }

    private JsonNode body(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsDoubtfulIsSaidTogetherWithHowToConfirmIt() throws Exception {
        MockHttpServletResponse answer = send(TWO_TABLES, "");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(body(answer).get("detail").asText())
                .contains("第 1 张表“教室修缮”", "青禾县第二中学", "confirm=unit")
                .doesNotContain("duplicate");
        assertThat(saved()).isEmpty();

        assertThat(send(TWO_TABLES).getStatus()).isEqualTo(201);
        answer = send(TWO_TABLES);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(body(answer).get("detail").asText()).contains("导入", "confirm=duplicate。");
        assertThat(send(TWO_TABLES, "unit,duplicate").getStatus()).isEqualTo(201);
        assertThat(saved()).hasSize(4);
        assertThat(send(TWO_TABLES, "everything").getStatus()).isEqualTo(400);
    }

    @Test
    void anotherUnitOfMoneyNeedsAnAnswer() throws Exception {
        String inTenThousands = Documents.projectTable("QH26T00009", "万元的表")
                .replace("(元)", "(万元)")
                .replace("260,000.00", "26");

        MockHttpServletResponse answer = send(inTenThousands);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(body(answer).get("detail").asText()).contains("万元", "amounts=document");
    }

    private MockHttpServletResponse send(String document) throws Exception {
        return send(document, "unit");
    }

    private MockHttpServletResponse send(String document, String confirm) throws Exception {
        return mvc.perform(multipart("/api/v1/targets")
                        .file(new MockMultipartFile(
                                "file", "tables.txt", "text/plain", document.getBytes(StandardCharsets.UTF_8)))
                        .param("confirm", confirm)
                        .header("Accept-Language", "zh-CN")
                        .with(httpBasic(preparer.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
    }
}
