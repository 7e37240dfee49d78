package dev.mubiao.formmaker.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.processadmin.releases.FourEyesSetting;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Export templates over HTTP, from the starter to documents that are written with them. */
@PortalTest
class TemplatesControllerTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    ObjectMapper json;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    FourEyesSetting fourEyes;

    @Autowired
    JdbcClient jdbc;

    private Organisation organisation;
    private Actor preparer;
    private TargetId target;
    private String base;
    private String name;

    @BeforeEach
    void draftATarget() throws Exception {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        target = drafts.create(preparer, organisation.unit(), PublishedContents.project("教室修缮"));
        String form = jdbc.sql("select form_id from target where id = :id")
                .param("id", target.value())
                .query(String.class)
                .single();
        base = "/api/v1/forms/" + form + "/templates";
        name = "红头" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aStarterIsUploadedReleasedAndWritesWhatIsReadAgain() throws Exception {
        byte[] starter = ask(get(base + "/starter?format=xlsx"), organisation.admin(), 200)
                .getContentAsByteArray();
        JsonNode uploaded = upload(starter, 201);
        assertThat(uploaded.at("/check/problems")).isEmpty();
        assertThat(uploaded.at("/check/lacking")).isEmpty();
        assertThat(uploaded.at("/template/state").asText()).isEqualTo("draft");
        String id = uploaded.at("/template/id").asText();
        ask(document(id), preparer, 404);
        JsonNode released = body(post(base + "/" + id + "/release?seen=0"), 200);
        assertThat(released.get("state").asText()).isEqualTo("released");

        byte[] written = ask(document(id), preparer, 200).getContentAsByteArray();
        String form = base.split("/")[4];
        MockMultipartFile file = new MockMultipartFile("file", "甲.xlsx", "application/octet-stream", written);
        JsonNode tried =
                body(multipart("/api/v1/forms/{form}/trial", form).file(file).param("version", "1"), 200);
        assertThat(tried.at("/recognised/0/name").asText()).isEqualTo("教室修缮");
        assertThat(tried.at("/recognised/0/unplaced")).isEmpty();

        ask(get("/api/v1/targets/" + target.value() + "/document?format=docx&template=" + id), preparer, 400);
        ask(document(name), preparer, 200);
        ask(document("没有的"), preparer, 404);
    }

    @Test
    void lacksAreToldBeforeTheReleaseAndWrongNamesPreventIt() throws Exception {
        JsonNode wrong = upload(word("项目：{{项目名秤}}"), 201);
        assertThat(wrong.at("/check/problems/0/kind").asText()).isEqualTo("unknown");
        assertThat(wrong.at("/check/problems/0/place").asText()).isEqualTo("p1");
        assertThat(wrong.at("/check/problems/0/better").asText()).isEqualTo("项目名称");
        String id = wrong.at("/template/id").asText();
        ask(post(base + "/" + id + "/release?seen=0&despite_lacks=true"), organisation.admin(), 400);

        JsonNode right = upload(word("项目：{{PROJECT_NAME}}"), 201);
        assertThat(right.at("/template/id").asText())
                .as("the draft of this name is replaced")
                .isEqualTo(id);
        assertThat(right.at("/template/seen").asInt()).isEqualTo(1);
        JsonNode lacks = json(ask(post(base + "/" + id + "/release?seen=1"), organisation.admin(), 409));
        assertThat(lacks.get("lacking").size()).isPositive();
        body(post(base + "/" + id + "/release?seen=1&despite_lacks=true"), 200);
        assertThat(paragraphs(ask(document(id), preparer, 200).getContentAsByteArray()))
                .containsExactly("项目：教室修缮");
    }

    @Test
    void aNewVersionTakesThePlaceOfTheReleasedOneAndIsTheDefaultAsItWas() throws Exception {
        String first = release(word("一：{{PROJECT_NAME}}"));
        ask(put(base + "/" + first + "/preferred?preferred=true&seen=1"), organisation.admin(), 200);
        assertThat(paragraphs(byDefault())).containsExactly("一：教室修缮");
        String second = release(word("二：{{PROJECT_NAME}}"));
        assertThat(body(get(base + "/" + first), 200).at("/template/state").asText())
                .isEqualTo("retired");
        assertThat(paragraphs(byDefault())).containsExactly("二：教室修缮");
        byte[] layout = ask(get("/api/v1/targets/" + target.value() + "/document?template=layout"), preparer, 200)
                .getContentAsByteArray();
        assertThat(paragraphs(layout)).doesNotContain("二：教室修缮");

        ask(delete(base + "/" + second + "?seen=1"), organisation.admin(), 409);
        body(post(base + "/" + second + "/retirement?seen=1"), 200);
        ask(delete(base + "/" + second + "?seen=2"), organisation.admin(), 204);
        ask(get(base + "/" + second), organisation.admin(), 404);
        assertThat(jdbc.sql("select event from audit_entry where subject_id = :id order by entry_at")
                        .param("id", UUID.fromString(second))
                        .query(String.class)
                        .list())
                .contains("TemplateUploaded", "TemplateReleased", "TemplateRetired", "TemplateRemoved");
    }

    @Test
    void severalTargetsAreExportedInOneDocument() throws Exception {
        TargetId other = drafts.create(preparer, organisation.unit(), PublishedContents.project("课桌更新"));
        String id = release(word("项目：{{PROJECT_NAME}}"));
        String export = json(ask(
                        post("/api/v1/exports")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json.writeValueAsString(Map.of(
                                        "targets",
                                        List.of(target.value(), other.value()),
                                        "documents",
                                        "one",
                                        "format",
                                        "docx",
                                        "template",
                                        id))),
                        preparer,
                        202))
                .get("id")
                .asText();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !json(ask(get("/api/v1/exports/" + export), preparer, 200))
                        .get("state")
                        .asText()
                        .equals("RUNNING"));
        MvcResult started = mvc.perform(get("/api/v1/exports/" + export + "/file")
                        .with(httpBasic(preparer.loginName(), Organisation.PASSWORD)))
                .andReturn();
        byte[] file =
                mvc.perform(asyncDispatch(started)).andReturn().getResponse().getContentAsByteArray();
        assertThat(paragraphs(file)).containsExactly("项目：教室修缮", "项目：课桌更新");
    }

    @Test
    void whereFourEyesAreOnASecondAdministratorReleasesIt() throws Exception {
        Actor second = organisation.secondAdmin();
        fourEyes.require(organisation.admin());
        try {
            String id =
                    upload(word("项目：{{PROJECT_NAME}}"), 201).at("/template/id").asText();
            String release = base + "/" + id + "/release?despite_lacks=true&seen=";
            assertThat(body(post(release + 0), 200).get("proposed_by").asText())
                    .isEqualTo(organisation.admin().displayName());
            ask(post(release + 1), organisation.admin(), 409);
            ask(document(id), preparer, 404);
            assertThat(json(ask(post(release + 1), second, 200)).get("state").asText())
                    .isEqualTo("released");
            ask(document(id), preparer, 200);
        } finally {
            fourEyes.waive(organisation.admin());
            fourEyes.waive(second);
        }
    }

    @Test
    void onlyAdministratorsManageTemplates() throws Exception {
        ask(get(base), preparer, 403);
        ask(get(base + "/starter"), preparer, 403);
        ask(multipart(base).file(file(word("{{项目名称}}"))).param("name", name), preparer, 403);
        ask(
                multipart(base)
                        .file(file("甲,乙\n".getBytes(StandardCharsets.UTF_8)))
                        .param("name", name),
                organisation.admin(),
                400);
        ask(multipart(base).file(file(word("{{项目名称}}"))).param("name", "—"), organisation.admin(), 400);
    }

    private String release(byte[] file) throws Exception {
        String id = upload(file, 201).at("/template/id").asText();
        body(post(base + "/" + id + "/release?seen=0&despite_lacks=true"), 200);
        return id;
    }

    private byte[] byDefault() throws Exception {
        return ask(get("/api/v1/targets/" + target.value() + "/document"), preparer, 200)
                .getContentAsByteArray();
    }

    private AbstractMockHttpServletRequestBuilder<?> document(String template) {
        return get("/api/v1/targets/" + target.value() + "/document").param("template", template);
    }

    private JsonNode upload(byte[] content, int status) throws Exception {
        return body(multipart(base).file(file(content)).param("name", name), status);
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "模板.docx", "application/octet-stream", content);
    }

    private JsonNode body(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        return json(ask(request, organisation.admin(), status));
    }

    private JsonNode json(MockHttpServletResponse answer) throws IOException {
        return json.readTree(answer.getContentAsByteArray());
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request, Actor by, int status)
            throws Exception {
        MockHttpServletResponse answer = mvc.perform(request.with(httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus())
                .as(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(status);
        return answer;
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> paragraphs(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }
}
