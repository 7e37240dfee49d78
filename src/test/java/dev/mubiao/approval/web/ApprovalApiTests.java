package dev.mubiao.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The way of a target through the HTTP API. */
@PortalTest
class ApprovalApiTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    Actor preparer;
    Actor reviewer;
    Actor finance;
    Actor publisher;
    TargetId target;

    @BeforeEach
    void draftATarget() {
        Organisation organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        reviewer = organisation.unitReviewer("reviewer");
        finance = organisation.financeReviewer();
        publisher = organisation.publisher();
        target = drafts.create(preparer, organisation.unit(), Contents.complete("教学楼维修"));
    }

    @Test
    void fromSubmissionToPublication() throws Exception {
        JsonNode submission = ok(preparer, "/api/v1/targets/" + target.value() + "/submission", "{}");
        assertThat(submission.get("revision").asInt()).isEqualTo(1);
        assertThat(submission.get("sha256").asText()).hasSize(64);

        String unitTask = task(reviewer);
        assertThat(send(reviewer, "/api/v1/tasks/" + unitTask + "/claim", "").getStatus())
                .isEqualTo(204);
        assertThat(ok(reviewer, "/api/v1/tasks/" + unitTask + "/decision", "{\"verb\":\"agree\"}")
                        .get("status")
                        .asText())
                .isEqualTo("FINANCE_REVIEW");
        assertThat(send(
                                finance,
                                "/api/v1/tasks/" + task(finance) + "/decision",
                                "{\"verb\":\"agree\",\"grade\":\"良\",\"criteria\":{\"relevance\":\"优\"}}")
                        .getStatus())
                .isEqualTo(400);
        assertThat(ok(
                                finance,
                                "/api/v1/tasks/" + task(finance) + "/decision",
                                "{\"verb\":\"agree\",\"grade\":\"良\",\"opinion\":\"可行\",\"criteria\":{\"relevance\":\"优\"},\"gradeReason\":\"其余各项一般\"}")
                        .get("status")
                        .asText())
                .isEqualTo("APPROVED");
        JsonNode published = ok(publisher, "/api/v1/publications", "{\"targetIds\":[\"" + target.value() + "\"]}");
        assertThat(published.at("/results/0/published").asBoolean()).isTrue();
        assertThat(box(reviewer, "done").at("/items/0/act").asText()).isEqualTo("AGREE");
        assertThat(box(preparer, "started").at("/items/0/status").asText()).isEqualTo("PUBLISHED");
    }

    @Test
    void theSecondToDecideGetsAConflictThatNamesTheFirst() throws Exception {
        ok(preparer, "/api/v1/targets/" + target.value() + "/submission", "");
        String path = "/api/v1/tasks/" + task(reviewer) + "/decision";
        String request = "{\"commandId\":\"" + UUID.randomUUID() + "\",\"verb\":\"agree\"}";
        JsonNode first = ok(reviewer, path, request);

        assertThat(ok(reviewer, path, request)).isEqualTo(first);
        MockHttpServletResponse late =
                send(reviewer, path, "{\"commandId\":\"" + UUID.randomUUID() + "\",\"verb\":\"agree\"}");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentType()).isEqualTo("application/problem+json");
        assertThat(late.getContentAsString(StandardCharsets.UTF_8))
                .contains(reviewer.displayName(), reviewer.loginName(), "同意");
    }

    @Test
    void errorsSayWhatIsWrong() throws Exception {
        ok(preparer, "/api/v1/targets/" + target.value() + "/submission", "");
        String decision = "/api/v1/tasks/" + task(reviewer) + "/decision";

        assertThat(send(reviewer, decision, "{\"verb\":\"shout\"}").getStatus()).isEqualTo(400);
        assertThat(send(reviewer, decision, "{\"verb\":\"return\"}").getStatus())
                .isEqualTo(400);
        assertThat(send(finance, decision, "{\"verb\":\"agree\"}").getStatus()).isEqualTo(403);
        assertThat(send(reviewer, "/api/v1/tasks/none/decision", "{\"verb\":\"agree\"}")
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(preparer, "/api/v1/publications", "{\"targetIds\":[\"" + target.value() + "\"]}")
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(publisher, "/api/v1/publications", "{\"targetIds\":[\"" + target.value() + "\"]}")
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(publisher, "/api/v1/publications", "{\"targetIds\":[]}").getStatus())
                .isEqualTo(400);
        assertThat(perform(get("/api/v1/tasks?box=trash"), reviewer).getStatus())
                .isEqualTo(400);
    }

    private String task(Actor by) throws Exception {
        return box(by, "todo").at("/items/0/id").asText();
    }

    private JsonNode box(Actor by, String box) throws Exception {
        return json.readTree(perform(get("/api/v1/tasks?box=" + box), by).getContentAsByteArray());
    }

    private JsonNode ok(Actor by, String path, String body) throws Exception {
        MockHttpServletResponse response = send(by, path, body);
        assertThat(response.getStatus())
                .as(response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(200);
        return json.readTree(response.getContentAsByteArray());
    }

    private MockHttpServletResponse send(Actor by, String path, String body) throws Exception {
        MockHttpServletRequestBuilder request = post(path);
        return perform(
                body.isEmpty()
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(body),
                by);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, Actor by) throws Exception {
        return mvc.perform(request.locale(Locale.CHINA).with(httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
    }
}
