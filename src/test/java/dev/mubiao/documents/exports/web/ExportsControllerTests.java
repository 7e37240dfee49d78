package dev.mubiao.documents.exports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Exports over HTTP. */
@PortalTest
class ExportsControllerTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    Organisation organisation;
    Actor preparer;
    TargetId target;

    @BeforeEach
    void draftATarget() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        target = drafts.create(preparer, organisation.unit(), PublishedContents.project("教室修缮"));
    }

    @Test
    void anExportIsStartedFollowedFetchedAndRemoved() throws Exception {
        String id = start(Map.of("filter", Map.of("q", "教室"), "format", "docx"));
        JsonNode job = finished(id);
        assertThat(job.get("total").asInt()).isEqualTo(1);
        assertThat(job.get("leftOut").asInt()).isZero();
        assertThat(json(get("/api/v1/exports"), 200)).hasSize(1);

        MockHttpServletResponse file = file(id);

        assertThat(file.getContentType()).isEqualTo("application/zip");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            assertThat(zip.getNextEntry().getName())
                    .isEqualTo(directory.unit(organisation.unit()).name() + "-教室修缮-2026.docx");
            assertThat(zip.readAllBytes()).startsWith('P', 'K');
        }
        json(delete("/api/v1/exports/" + id), 204);
        json(get("/api/v1/exports/" + id), 404);
        json(get("/api/v1/exports/" + id + "/file"), 404);
    }

    @Test
    void chosenTargetsComeAsOneDocument() throws Exception {
        String id = start(Map.of("targets", List.of(target.value()), "format", "csv", "documents", "one"));
        finished(id);

        MockHttpServletResponse file = file(id);

        assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8)).contains("教室修缮");
        assertThat(file.getHeader("Content-Disposition")).contains(".csv");
    }

    @Test
    void whatIsNoExportIsRefused() throws Exception {
        List<Map<String, Object>> wrong = List.of(
                Map.of(),
                Map.of("filter", Map.of(), "targets", List.of(target.value())),
                Map.of("filter", Map.of(), "format", "doc"),
                Map.of("filter", Map.of(), "documents", "two"),
                Map.of("filter", Map.of("year", 1)));
        for (Map<String, Object> body : wrong) {
            json(request(body), 400);
        }
        json(request(Map.of("filter", Map.of("q", "没有这样的项目"))), 404);
        assertThat(json(request(Map.of("filter", Map.of(), "documents", "two")), 400)
                        .get("detail")
                        .asText())
                .contains("one, each, letter");
    }

    private String start(Map<String, Object> body) throws Exception {
        return json(request(body), 202).get("id").asText();
    }

    private MockHttpServletRequestBuilder request(Map<String, Object> body) throws Exception {
        return post("/api/v1/exports").contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body));
    }

    private JsonNode finished(String id) {
        JsonNode job = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> json(get("/api/v1/exports/" + id), 200),
                        now -> !now.get("state").asText().equals("RUNNING"));
        assertThat(job.get("state").asText()).isEqualTo("FINISHED");
        return job;
    }

    private MockHttpServletResponse file(String id) throws Exception {
        MvcResult begun = mvc.perform(get("/api/v1/exports/" + id + "/file")
                        .with(httpBasic(preparer.loginName(), Organisation.PASSWORD)))
                .andReturn();
        // A large file takes a slow line long.
        assertThat(Duration.ofMillis(begun.getRequest().getAsyncContext().getTimeout()))
                .isGreaterThanOrEqualTo(Duration.ofHours(1));
        MockHttpServletResponse response =
                mvc.perform(asyncDispatch(begun)).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response;
    }

    private JsonNode json(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        request.with(httpBasic(preparer.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return json.readTree(body);
    }
}
