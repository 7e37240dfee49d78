package dev.mubiao.prereview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.SubmittedFinding;
import dev.mubiao.prereview.SubmittedFindings;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.query.WorkItems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Findings of a draft, the reasons for its warnings, and what the reviewer gets of both. */
@PortalTest
class FindingsControllerTests {

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
    Submissions submissions;

    @Autowired
    SubmittedFindings submitted;

    @Autowired
    WorkItems workItems;

    Organisation organisation;
    Actor preparer;
    TargetId target;

    @BeforeEach
    void draftATargetWithAMobileNumber() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        target = drafts.create(preparer, organisation.unit(), PublishedContents.project("教室修缮"));
    }

    @Test
    void aFindingNamesRuleSeverityPlaceAndText() throws Exception {
        JsonNode mobile = finding(findings(), "PR-501", "warning");
        assertThat(mobile.get("cell").asText()).isEqualTo("field:GOALS");
        assertThat(mobile.get("cell_text").asText()).isEqualTo(PublishedContents.MOBILE);
        assertThat(mobile.get("table_index").asInt()).isEqualTo(1);
        assertThat(mobile.get("message").asText()).contains(PublishedContents.MOBILE);
        assertThat(mobile.has("reason")).isFalse();
        assertThat(finding(findings(), "PR-102", null)).isNull();
    }

    @Test
    void aRowThatWasReadFromADocumentKeepsItsLine() throws Exception {
        TargetId other = drafts.create(preparer, organisation.unit(), Contents.twoRows("教室修缮"));
        JsonNode similar = finding(ask(preparer, other, "findings", Map.of(), 200), "PR-104", "error");
        assertThat(similar.get("line").asInt()).isZero();
    }

    @Test
    void warningsWithoutAReasonStopTheSubmission() {
        assertThatThrownBy(this::submit)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("prereview.reasons.missing"));
    }

    @Test
    void theReviewerReadsTheReasonsOfThePreparer() throws Exception {
        List<String> warnings = StreamSupport.stream(findings().spliterator(), false)
                .filter(finding -> finding.get("severity").asText().equals("warning"))
                .map(finding -> finding.get("id").asText())
                .toList();
        JsonNode explained = ask(preparer, target, "reasons", Map.of("reason", "公开时会隐去", "findings", warnings), 200);
        assertThat(finding(explained, "PR-501", "warning").get("reason").asText())
                .isEqualTo("公开时会隐去");

        Actor reviewer = organisation.unitReviewer("reviewer");

        submit();

        List<SubmittedFinding> kept = submitted.of(target, 1);
        assertThat(kept)
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.reason()).isEqualTo("公开时会隐去"));
        assertThat(kept).anySatisfy(finding -> {
            assertThat(finding.text(Locale.CHINESE)).contains("手机号");
            assertThat(finding.text(Locale.ENGLISH)).contains("mobile number");
        });
        int risk = submitted.risk(target, 1);
        assertThat(risk).isGreaterThanOrEqualTo(10 * warnings.size());
        assertThat(workItems.page(reviewer, Box.TODO.query(), null, 100).items())
                .filteredOn(item -> item.target().id().equals(target))
                .singleElement()
                .satisfies(item -> assertThat(item.state().risk()).isEqualTo(risk));
    }

    @Test
    void aReasonIsGoneWhenItsTextHasChanged() throws Exception {
        JsonNode mobile = finding(findings(), "PR-501", "warning");
        ask(
                preparer,
                target,
                "reasons",
                Map.of("reason", "公开时会隐去", "findings", List.of(mobile.get("id").asText())),
                200);
        TargetContent changed = PublishedContents.project("教室修缮");
        TargetContent other = changed.withGoals(new TargetContent.Goals(
                List.of("维修教室24间，咨询请拨打13900000001。"),
                changed.goals().subGoals(),
                changed.goals().measures(),
                changed.goals().tasks()));
        drafts.save(preparer, target, 0, other);
        assertThat(finding(findings(), "PR-501", "warning").has("reason")).isFalse();
    }

    @Test
    void othersGetNoFindingsAndGiveNoReasons() throws Exception {
        Actor finance = organisation.financeReviewer();
        ask(finance, target, "findings", Map.of(), 404);
        ask(finance, target, "reasons", Map.of("reason", "x", "findings", List.of("y")), 404);
        assertThat(ask(preparer, target, "reasons", Map.of("reason", "x", "findings", List.of("y")), 400)
                        .get("code")
                        .asText())
                .isEqualTo("prereview.reasons.unknown");
    }

    private void submit() {
        submissions.submit(CommandId.random(), preparer, target, null);
    }

    private JsonNode findings() throws Exception {
        return ask(preparer, target, "findings", Map.of(), 200);
    }

    /** The first finding of the rule; null if there is none. */
    private static JsonNode finding(JsonNode answer, String rule, String severity) {
        JsonNode findings = answer.has("findings") ? answer.get("findings") : answer;
        for (JsonNode finding : findings) {
            if (finding.get("rule_id").asText().equals(rule)
                    && (severity == null || finding.get("severity").asText().equals(severity))) {
                return finding;
            }
        }
        return null;
    }

    private JsonNode ask(Actor who, TargetId id, String what, Map<String, ?> body, int status) throws Exception {
        MockHttpServletResponse response = mvc.perform(post("/api/v1/targets/" + id.value() + "/" + what)
                        .with(httpBasic(who.loginName(), Organisation.PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        JsonNode answer = json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
        return answer.has("findings") ? answer.get("findings") : answer;
    }
}
