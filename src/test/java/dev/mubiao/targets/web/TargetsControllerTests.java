package dev.mubiao.targets.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.testing.Explanations;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Reading a target over HTTP. */
@PortalTest
class TargetsControllerTests {

    @Autowired
    ApplicationContext context;

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

    @Autowired
    TargetLifecycle lifecycle;

    @Autowired
    TransactionTemplate transaction;

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
    void thePreparerReadsHisDraft() throws Exception {
        JsonNode answer = read(preparer, target, 200);

        assertThat(answer.get("status").asText()).isEqualTo("DRAFT");
        assertThat(answer.get("revision").asInt()).isZero();
        assertThat(answer.has("sha256")).isFalse();
        assertThat(answer.at("/unit/id").asText())
                .isEqualTo(organisation.unit().value().toString());
        assertThat(answer.at("/content/project_name").asText()).isEqualTo("教室修缮");
        assertThat(answer.at("/content/indicators/0/line").asInt()).isEqualTo(12);
    }

    @Test
    void whatWasSubmittedIsReadWithItsDigest() throws Exception {
        Explanations.give(context, preparer, target);
        String sha256 =
                transaction.execute(status -> lifecycle.submit(preparer, target).sha256());

        JsonNode answer = read(organisation.financeReviewer(), target, 200);

        assertThat(answer.get("revision").asInt()).isEqualTo(1);
        assertThat(answer.get("sha256").asText()).isEqualTo(sha256);
        assertThat(answer.get("status").asText()).isEqualTo("UNIT_REVIEW");
    }

    @Test
    void othersDoNotSeeADraft() throws Exception {
        JsonNode hidden = read(organisation.financeReviewer(), target, 404);
        JsonNode unknown = read(organisation.financeReviewer(), new TargetId(UUID.randomUUID()), 404);
        // The path is the caller's own.
        ((ObjectNode) hidden).remove("instance");
        ((ObjectNode) unknown).remove("instance");
        assertThat(hidden).isEqualTo(unknown);
    }

    private JsonNode read(Actor by, TargetId id, int status) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        get("/api/v1/targets/" + id.value()).with(httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return json.readTree(body);
    }
}
