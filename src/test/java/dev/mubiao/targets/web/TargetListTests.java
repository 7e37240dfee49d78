package dev.mubiao.targets.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The targets that a program reads page by page. */
@PortalTest
class TargetListTests {

    private static final int DRAFTS = 7;

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

    @Autowired
    JdbcTemplate jdbc;

    Organisation organisation;
    Actor preparer;
    List<TargetId> targets;

    @BeforeEach
    void draftSome() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        targets = IntStream.range(0, DRAFTS)
                .mapToObj(i -> drafts.create(preparer, organisation.unit(), PublishedContents.project("教室修缮" + i)))
                .toList();
    }

    @Test
    void pagesHoldEachOnceAlsoThoseOfOneMoment() throws Exception {
        // More of one moment than fit on a page: only the ids tell where it ended.
        jdbc.update(
                "update target set changed_at = ? where unit_id = ?",
                Timestamp.from(Instant.parse("2026-03-02T01:02:03.123456Z")),
                organisation.unit().value());

        assertThat(pages("size=3")).hasSize(DRAFTS).containsExactlyInAnyOrderElementsOf(ids(targets));
    }

    @Test
    void whatChangesWhileSomebodyPagesComesOnceMoreAtTheEnd() throws Exception {
        JsonNode first = read(preparer, "size=3", 200);
        TargetId seen = targets.get(0);
        assertThat(first.at("/targets/0/id").asText()).isEqualTo(seen.value().toString());
        drafts.save(preparer, seen, 0, PublishedContents.project("教室修缮，改名"));

        List<String> rest = pages("size=3&cursor=" + first.get("next").asText());

        assertThat(rest).hasSize(DRAFTS - 3 + 1).endsWith(seen.value().toString());
    }

    @Test
    void filtersNarrowTogether() throws Exception {
        Explanations.give(context, preparer, targets.get(2));
        transaction.executeWithoutResult(status -> lifecycle.submit(preparer, targets.get(2)));

        assertThat(pages("status=UNIT_REVIEW")).containsExactly(id(2));
        assertThat(pages("status=UNIT_REVIEW&status=DRAFT")).hasSize(DRAFTS);
        assertThat(pages("q=缮3")).containsExactly(id(3));
        assertThat(pages("year=2026&form=changshou-2026&unit="
                        + organisation.unit().value()))
                .hasSize(DRAFTS);
        assertThat(pages("year=2025")).isEmpty();
        assertThat(pages("form=lukou-2026")).isEmpty();
        assertThat(pages("unit=00000000-0000-0000-0000-000000000000")).isEmpty();
    }

    @Test
    void aReaderSeesWhatWasSubmittedAndNoDrafts() throws Exception {
        Explanations.give(context, preparer, targets.get(2));
        transaction.executeWithoutResult(status -> lifecycle.submit(preparer, targets.get(2)));

        JsonNode answer = read(
                organisation.financeReviewer(), "unit=" + organisation.unit().value(), 200);

        assertThat(answer.get("targets")).hasSize(1);
        JsonNode line = answer.at("/targets/0");
        assertThat(line.get("id").asText()).isEqualTo(id(2));
        assertThat(line.get("status").asText()).isEqualTo("UNIT_REVIEW");
        assertThat(line.at("/unit/id").asText())
                .isEqualTo(organisation.unit().value().toString());
        assertThat(line.get("kind").asText()).isEqualTo("project");
        assertThat(line.get("year").asInt()).isEqualTo(2026);
        assertThat(line.get("totalYuan").decimalValue()).isEqualByComparingTo("260000");
        assertThat(line.get("revision").asInt()).isEqualTo(1);
        assertThat(line.has("publishedRevision")).isFalse();
        assertThat(line.get("changedBy").asText()).isEqualTo(preparer.loginName());
        assertThat(answer.has("next")).isFalse();
    }

    @Test
    void sizesYearsAndCursorsThatAreNoneAreRefused() throws Exception {
        for (String wrong : List.of("size=0", "size=201", "year=1999", "year=x", "unit=x", "status=GONE", "cursor=x")) {
            read(preparer, wrong, 400);
        }
        String never = Base64.getUrlEncoder()
                .encodeToString((Instant.MAX + "_" + targets.get(0).value()).getBytes(StandardCharsets.UTF_8));
        read(preparer, "cursor=" + never, 400);
    }

    private String id(int target) {
        return targets.get(target).value().toString();
    }

    private static List<String> ids(List<TargetId> targets) {
        return targets.stream().map(target -> target.value().toString()).toList();
    }

    private List<String> pages(String query) throws Exception {
        List<String> ids = new ArrayList<>();
        String next = query;
        while (next != null) {
            JsonNode page = read(preparer, next, 200);
            page.get("targets").forEach(line -> ids.add(line.get("id").asText()));
            next = page.has("next")
                    ? query.replaceAll("&?cursor=.*", "") + "&cursor="
                            + page.get("next").asText()
                    : null;
        }
        return ids;
    }

    private JsonNode read(Actor by, String query, int status) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        get("/api/v1/targets?" + query).with(httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return json.readTree(body);
    }
}
