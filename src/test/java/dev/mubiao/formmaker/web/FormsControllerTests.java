package dev.mubiao.formmaker.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.processadmin.releases.FourEyesSetting;
import dev.mubiao.testing.FilledForms;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@PortalTest
class FormsControllerTests {

    private static final String FORM = """
            # 本单位自用
            id: %s
            name: {zh: 自用表, en: Own form}
            year: 2026
            variants:
              - kind: project
                name: {zh: 自用表, en: Own form}
                title: 自用绩效目标表
                titleMarks: [自用绩效目标表]
                moneyUnit: yuan
                columns: 3
                rows:
                  - cells: [{label: 项目名称}, {field: PROJECT_NAME, span: 2}]
                  - cells: [{label: 自用总额}, {field: TOTAL, span: 2}]
                indicators:
                  columns: [{field: NAME, label: 自用名称, span: 2}, {field: VALUE, label: 自用值}]
            """;

    @Autowired
    MockMvc mvc;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    ObjectMapper json;

    @Autowired
    Forms forms;

    @Autowired
    FourEyesSetting fourEyes;

    @Autowired
    JdbcClient jdbc;

    private Organisation organisation;
    private String id;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        id = "own-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aFilledExampleIsProposedAsAFormThatReadsIt() throws Exception {
        byte[] example = Written.write(new DocxWriter(), FilledForms.of("pingluo-2026"));
        MockMultipartFile file = new MockMultipartFile("example", "样表.docx", "application/octet-stream", example);
        JsonNode made =
                body(ask(multipart("/api/v1/forms/proposal").file(file).param("id", id), organisation.admin()), 200);
        assertThat(made.at("/definition/id").asText()).isEqualTo(id);
        assertThat(made.at("/roles").findValuesAsText("kind")).contains("title", "label", "value", "indicator_head");
        String text = made.get("yaml").asText();
        body(yaml(post("/api/v1/forms"), text), 201);
        JsonNode tried = body(
                ask(
                        multipart("/api/v1/forms/{id}/trial", id)
                                .file(new MockMultipartFile("file", "样表.docx", "application/octet-stream", example))
                                .param("version", "1"),
                        organisation.admin()),
                200);
        assertThat(tried.at("/recognised/0/indicators").asInt()).isPositive();
        assertThat(tried.at("/recognised/0/unplaced")).isEmpty();
        body(ask(multipart("/api/v1/forms/proposal").file(file), organisation.preparer()), 403);
        body(ask(multipart("/api/v1/forms/proposal"), organisation.admin()), 400);
    }

    @Test
    void aFormIsUploadedTriedReleasedForAYearAndUnitAndRetired() throws Exception {
        String text = FORM.formatted(id);
        JsonNode draft = body(yaml(post("/api/v1/forms"), text), 201);
        assertThat(draft.get("state").asText()).isEqualTo("draft");
        assertThat(offered(2026, organisation.unit().value())).isEmpty();
        assertThat(ask(get("/api/v1/forms/" + id).accept("application/yaml"), organisation.admin())
                        .getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(text);
        JsonNode shown = body(ask(get("/api/v1/forms/" + id), organisation.admin()), 200);
        assertThat(shown.at("/definition/variants/0/rows/0/cells/0/label").asText())
                .isEqualTo("项目名称");

        String file = "自用绩效目标表\n项目名称\t围墙修缮\t\n自用总额\t1000\t\n自用名称\t\t自用值\n巡查次数\t\t12次\n";
        JsonNode tried = body(
                ask(
                        multipart("/api/v1/forms/{id}/trial", id)
                                .file(new MockMultipartFile(
                                        "file", "甲.txt", "text/plain", file.getBytes(StandardCharsets.UTF_8)))
                                .param("version", "1"),
                        organisation.admin()),
                200);
        assertThat(tried.at("/recognised/0/name").asText()).isEqualTo("围墙修缮");
        assertThat(tried.at("/recognised/0/indicators").asInt()).isEqualTo(1);

        UUID unit = organisation.unit().value();
        JsonNode released = change("release?from=2026&to=2027&unit=" + unit + "&version=1&seen=0", 200);
        assertThat(released.get("state").asText()).isEqualTo("released");
        assertThat(offered(2027, unit)).contains(1);
        assertThat(offered(2028, unit)).isEmpty();
        assertThat(offered(2027, UUID.randomUUID())).isEmpty();
        assertThat(yaml(put("/api/v1/forms/" + id + "?version=1&seen=1"), text).getStatus())
                .as("released texts stay")
                .isEqualTo(409);

        assertThat(body(yaml(post("/api/v1/forms"), text), 201).get("version").asInt())
                .isEqualTo(2);
        change("retirement?version=1&seen=1", 200);
        assertThat(offered(2027, unit)).isEmpty();
        assertThat(forms.find(id, 1)).isPresent();
    }

    @Test
    void whoSawAnOlderDraftIsRefused() throws Exception {
        String text = FORM.formatted(id);
        body(yaml(post("/api/v1/forms"), text), 201);
        String changed = text.replace("自用总额", "总额");
        assertThat(body(yaml(put("/api/v1/forms/" + id + "?version=1&seen=0"), changed), 200)
                        .get("seen")
                        .asLong())
                .isEqualTo(1);
        MockHttpServletResponse late = yaml(put("/api/v1/forms/" + id + "?version=1&seen=0"), text);
        assertThat(late.getStatus()).isEqualTo(409);
        change("release?version=1&seen=0", 409);
        assertThat(yaml(put("/api/v1/forms/" + id + "?version=1&seen=1"), FORM.formatted("other"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void whereFourEyesAreOnASecondAdministratorReleasesWhatTheFirstProposed() throws Exception {
        Actor second = organisation.secondAdmin();
        fourEyes.require(organisation.admin());
        try {
            body(yaml(post("/api/v1/forms"), FORM.formatted(id)), 201);
            JsonNode proposed = change("release?from=2026&version=1&seen=0", 200);
            assertThat(proposed.get("state").asText()).isEqualTo("draft");
            assertThat(proposed.get("proposed_by").asText())
                    .isEqualTo(organisation.admin().displayName());
            change("release?version=1&seen=1", 409);
            assertThat(notices(second)).containsExactly("FORM_ASKED 自用表 (" + id + ", 1)");
            String release = "/api/v1/forms/" + id + "/release?version=1&seen=1";
            assertThat(body(ask(post(release + "&from=2025"), second), 409)
                            .get("detail")
                            .asText())
                    .as("other years than were proposed")
                    .contains("2026年度及以后");
            JsonNode released = body(ask(post(release), second), 200);
            assertThat(notices(organisation.admin())).containsExactly("FORM_RELEASED 自用表 (" + id + ", 1)");
            assertThat(released.get("state").asText()).isEqualTo("released");
            assertThat(released.get("valid_from").asInt())
                    .as("as it was proposed")
                    .isEqualTo(2026);
        } finally {
            fourEyes.waive(organisation.admin());
            fourEyes.waive(second);
        }
    }

    @Test
    void whoeverProposedAReleaseHearsThatAnotherGaveTheDraftUp() throws Exception {
        Actor second = organisation.secondAdmin();
        fourEyes.require(organisation.admin());
        try {
            body(yaml(post("/api/v1/forms"), FORM.formatted(id)), 201);
            change("release?version=1&seen=0", 200);
            body(ask(post("/api/v1/forms/" + id + "/retirement?version=1&seen=1"), second), 200);
            assertThat(notices(organisation.admin())).containsExactly("FORM_REFUSED 自用表 (" + id + ", 1)");
        } finally {
            fourEyes.waive(organisation.admin());
            fourEyes.waive(second);
        }
    }

    /** About the form of the test. */
    private List<String> notices(Actor person) {
        return jdbc.sql("""
                        select kind || ' ' || target_name from notice
                        where recipient_id = :person and kind like 'FORM%' and target_name like :form
                        """)
                .param("person", person.id().value())
                .param("form", "%" + id + "%")
                .query(String.class)
                .list();
    }

    @Test
    void whoIsRefusedLearnsWhoDidTheLastThingToTheVersion() throws Exception {
        Actor second = organisation.secondAdmin();
        body(yaml(post("/api/v1/forms"), FORM.formatted(id)), 201);
        body(ask(post("/api/v1/forms/" + id + "/retirement?version=1&seen=0"), second), 200);
        JsonNode late = change("retirement?version=1&seen=0", 409);
        assertThat(late.get("detail").asText()).contains(second.displayName());
        assertThat(late.get("seen").asLong()).isEqualTo(1);
    }

    @Test
    void aVersionThatCannotBeReadCanBeRetired() throws Exception {
        body(yaml(post("/api/v1/forms"), FORM.formatted(id)), 201);
        change("release?version=1&seen=0", 200);
        jdbc.sql("update form_definition set definition = 'words: of a newer program' where form_id = :id")
                .param("id", id)
                .update();
        assertThat(change("retirement?version=1&seen=1", 200).get("state").asText())
                .isEqualTo("retired");
    }

    @Test
    void aDefinitionSaysWhichVersionItIs() throws Exception {
        body(yaml(post("/api/v1/forms"), FORM.formatted(id)), 201);
        body(yaml(post("/api/v1/forms"), FORM.formatted(id)), 201);
        assertThat(body(ask(get("/api/v1/forms/" + id), organisation.admin()), 200)
                        .at("/definition/version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aWrongTextIsRefusedWithItsLine() throws Exception {
        String text = FORM.formatted(id).replace("columns: 3", "columns: 4");
        JsonNode refused = body(yaml(post("/api/v1/forms"), text), 400);
        assertThat(refused.get("detail").asText()).contains("第6行", "占满4列");
        assertThat(refused.at("/problems/0/line").asInt()).isEqualTo(6);
    }

    @Test
    void othersThanAdministratorsAreRefused() throws Exception {
        assertThat(ask(get("/api/v1/forms"), organisation.preparer()).getStatus())
                .isEqualTo(403);
        assertThat(ask(post("/api/v1/forms/changshou-2026/release?version=1&seen=0"), organisation.preparer())
                        .getStatus())
                .isEqualTo(403);
    }

    private Optional<Integer> offered(int year, UUID unit) {
        return forms.offered(id, FormKind.PROJECT, new BudgetYear(year), unit).map(FormDefinition::version);
    }

    private JsonNode change(String call, int status) throws Exception {
        return body(ask(post("/api/v1/forms/" + id + "/" + call), organisation.admin()), status);
    }

    private MockHttpServletResponse yaml(AbstractMockHttpServletRequestBuilder<?> request, String text)
            throws Exception {
        return ask(
                request.contentType("application/yaml").content(text.getBytes(StandardCharsets.UTF_8)),
                organisation.admin());
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request, Actor by) throws Exception {
        return mvc.perform(request.with(httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
    }

    private JsonNode body(MockHttpServletResponse response, int status) throws Exception {
        String text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isEqualTo(status);
        return json.readTree(text);
    }
}
