package dev.mubiao.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.testing.ClosedSheetSections;
import dev.mubiao.testing.Explanations;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts that another program reads, changes and writes back. */
@PortalTest
class TargetContentControllerTests {

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
    TargetQueries queries;

    @Autowired
    TargetLifecycle lifecycle;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ClosedSheetSections sections;

    @Autowired
    JdbcTemplate jdbc;

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
    void whatIsWrittenBackAsItWasReadChangesNothing() throws Exception {
        TargetContent before = queries.draft(preparer, target);
        JsonNode read = read();

        JsonNode answer = put(preparer, read.get("version").asLong(), read.get("content"), 200);

        assertThat(queries.draft(preparer, target)).isEqualTo(before);
        assertThat(answer.get("version").asLong())
                .isEqualTo(read().get("version").asLong());
    }

    @Test
    void valuesAreReadAsIfTheyHadBeenTyped() throws Exception {
        JsonNode read = read();
        ObjectNode content = (ObjectNode) read.get("content");
        content.put("project_name", "教室\u200b修缮二期");
        content.put("total_yuan", new BigDecimal("1234567.89"));
        ((ObjectNode) content.at("/indicators/0")).put("value_raw", "30").put("weight", new BigDecimal("12.50"));
        ((ArrayNode) content.get("indicators"))
                .addObject()
                .put("level1", "产出指标")
                .put("level2", "质量指标")
                .put("name", "验收合格率")
                .put("value_raw", "≥98%");
        content.putObject("as_written").put("/indicators/3/weight", "约二十");

        put(preparer, read.get("version").asLong(), content, 200);

        TargetContent now = queries.draft(preparer, target);
        assertThat(now.displayName()).isEqualTo("教室修缮二期");
        assertThat(now.funding().total().money().yuan()).isEqualByComparingTo("1234567.89");
        Indicator first = now.indicators().get(0);
        assertThat(first.id())
                .as("remarks find the row")
                .isEqualTo(PublishedContents.project("").indicators().get(0).id());
        assertThat(first.value().number()).isEqualByComparingTo("30");
        assertThat(first.weight()).isEqualByComparingTo("12.5");
        assertThat(now.indicators().get(3).value().number()).isEqualByComparingTo("98");
        assertThat(now.unread()).containsValue("约二十");
        assertThat(read().at("/content/as_written").toString()).contains("/indicators/3/weight", "约二十");
    }

    @Test
    void whoeverSawAnOlderVersionIsToldWhatDiffers() throws Exception {
        JsonNode read = read();
        ObjectNode content = (ObjectNode) read.get("content");
        long version = drafts.save(
                preparer,
                target,
                read.get("version").asLong(),
                queries.draft(preparer, target).withYear(null));
        content.put("project_name", "操场修缮");

        JsonNode problem = put(preparer, read.get("version").asLong(), content, 409);

        assertThat(problem.get("code").asText()).isEqualTo("targets.stale");
        assertThat(problem.get("version").asLong()).isEqualTo(version);
        assertThat(problem.get("differences")).hasSize(2);
        JsonNode year = problem.at("/differences/0");
        assertThat(year.get("stored").asText()).isEmpty();
        assertThat(year.get("sent").asText()).isEqualTo("2026");
        JsonNode name = problem.at("/differences/1");
        assertThat(name.get("place").asText()).as("the cell of code and name").isEqualTo("field:PROJECT_CODE");
        assertThat(name.get("stored").asText()).endsWith("教室修缮");
        assertThat(name.get("sent").asText()).endsWith("操场修缮");
        assertThat(queries.draft(preparer, target).displayName()).isEqualTo("教室修缮");
        put(preparer, version, content, 200);
    }

    @Test
    void aClosedSectionIsRefusedAndTheOthersAreTaken() throws Exception {
        JsonNode read = read();
        ObjectNode content = (ObjectNode) read.get("content");
        sections.leaveOpen(EnumSet.of(SheetSection.HEAD));
        try {
            content.put("project_name", "教室修缮二期");
            JsonNode answer = put(preparer, read.get("version").asLong(), content, 200);
            content.put("total_yuan", 1);

            JsonNode problem = put(preparer, answer.get("version").asLong(), content, 409);

            assertThat(problem.get("code").asText()).isEqualTo("targets.section.closed");
        } finally {
            sections.leaveAllOpen();
        }
        TargetContent now = queries.draft(preparer, target);
        assertThat(now.displayName()).isEqualTo("教室修缮二期");
        assertThat(now.funding().total().money().yuan()).isEqualByComparingTo("260000");
    }

    @Test
    void onlyWhoPreparesTheTargetMayAndOnlyADraft() throws Exception {
        JsonNode read = read();
        long version = read.get("version").asLong();
        put(organisation.financeReviewer(), version, read.get("content"), 404);
        put(organisation.unitReviewer("reviewer"), version, read.get("content"), 403);
        Explanations.give(context, preparer, target);
        transaction.executeWithoutResult(status -> lifecycle.submit(preparer, target));

        JsonNode problem = put(preparer, readDraft().get("version").asLong(), read.get("content"), 409);

        assertThat(problem.get("code").asText()).isEqualTo("targets.state.UNIT_REVIEW");
    }

    @Test
    void whatWasSubmittedCannotBeWrittenOverALaterDraftUnseen() throws Exception {
        Explanations.give(context, preparer, target);
        transaction.executeWithoutResult(status -> lifecycle.submit(preparer, target));
        jdbc.update("update target set status = 'RETURNED' where id = ?", target.value());
        drafts.save(
                preparer,
                target,
                queries.target(preparer, target).version(),
                PublishedContents.project("教室修缮二期").withYear(null));

        JsonNode submitted = read();
        assertThat(submitted.at("/content/project_name").asText()).isEqualTo("教室修缮");
        assertThat(submitted.get("revision").asInt()).isEqualTo(1);
        assertThat(submitted.has("version")).isFalse();

        JsonNode draft = readDraft();
        assertThat(draft.at("/content/project_name").asText()).isEqualTo("教室修缮二期");
        assertThat(draft.get("revision").asInt()).isZero();
        assertThat(draft.has("sha256")).isFalse();
        put(preparer, draft.get("version").asLong(), ((ObjectNode) draft.get("content")).put("year", 2026), 200);
        assertThat(queries.draft(preparer, target).displayName()).isEqualTo("教室修缮二期");
        answer(organisation.financeReviewer(), get("/api/v1/targets/" + target.value() + "?draft=true"), 403);
    }

    @Test
    void whatIsNoContentOfThisFormIsRefusedWithItsPlace() throws Exception {
        JsonNode read = read();
        ObjectNode content = (ObjectNode) read.get("content");
        assertThat(put(preparer, 0, content.deepCopy().put("form", "lukou-2026"), 400)
                        .get("code")
                        .asText())
                .isIn("targets.replace.form", "documents.json.form");
        assertThat(put(preparer, 0, content.deepCopy().put("total_yuan", "很多"), 400)
                        .get("detail")
                        .asText())
                .contains("/total_yuan");
        assertThat(put(preparer, 0, content.deepCopy().put("total_yuan", new BigDecimal("1e17")), 400)
                        .get("detail")
                        .asText())
                .contains("/total_yuan");
        put(preparer, 0, json.getNodeFactory().nullNode(), 400);
        put(preparer, 0, json.getNodeFactory().arrayNode(), 400);
    }

    private JsonNode read() throws Exception {
        return answer(preparer, get("/api/v1/targets/" + target.value()), 200);
    }

    private JsonNode readDraft() throws Exception {
        return answer(preparer, get("/api/v1/targets/" + target.value() + "?draft=true"), 200);
    }

    private JsonNode put(Actor by, long version, JsonNode content, int status) throws Exception {
        ObjectNode body = json.createObjectNode().put("version", version);
        body.set("content", content);
        return answer(
                by,
                MockMvcRequestBuilders.put("/api/v1/targets/" + target.value())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsBytes(body)),
                status);
    }

    private JsonNode answer(Actor by, MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = mvc.perform(request.with(httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return json.readTree(body);
    }
}
