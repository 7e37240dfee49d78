package dev.mubiao.inbox.web;

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
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.BoxRows;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.worklist.Assignee;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Boxes over HTTP: filters, order, counts, what is kept, and the spreadsheet. */
@PortalTest
class InboxApiTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    Actor reader;

    @BeforeEach
    void aFullBox() {
        Organisation organisation = new Organisation(administration, directory);
        reader = organisation.unitReviewer("reader");
        Assignee me = Assignee.of(reader.id());
        BoxRows rows = new BoxRows(
                jdbc,
                drafts.create(organisation.preparer(), organisation.unit(), Contents.complete("接口")),
                organisation.unit());
        rows.line(me, "道路一").amount("10").with("budget_year", 2026).add();
        rows.line(me, "道路二").amount("30").with("budget_year", 2026).add();
        rows.line(me, "桥梁").amount("20").with("budget_year", 2025).add();
    }

    @Test
    void parametersFilterAndSort() throws Exception {
        JsonNode page = answer(get("/api/v1/tasks?text=道路&year=2026&amountFrom=5&sort=amount&order=desc&limit=1"));
        assertThat(page.at("/items/0/targetName").asText()).isEqualTo("道路二");
        JsonNode next = answer(get("/api/v1/tasks?text=道路&year=2026&amountFrom=5&sort=amount&order=desc&limit=1&cursor="
                + page.get("next").asText()));
        assertThat(next.at("/items/0/targetName").asText()).isEqualTo("道路一");
        assertThat(next.has("next")).isFalse();
        assertThat(answer(get("/api/v1/tasks/count?text=道路")).get("number").asInt())
                .isEqualTo(2);
        assertThat(answer(get("/api/v1/tasks/counts")).at("/todo/number").asInt())
                .isEqualTo(3);
    }

    @Test
    void unknownWordsAreNamed() throws Exception {
        for (String query : new String[] {"due=never", "sort=colour", "order=up", "box=attic"}) {
            MockHttpServletResponse refused = send(get("/api/v1/tasks?" + query));
            assertThat(refused.getStatus()).as(query).isEqualTo(400);
            assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                    .contains(query.substring(query.indexOf('=') + 1));
        }
    }

    @Test
    void filtersAreKeptAndRemoved() throws Exception {
        MockHttpServletResponse saved = send(post("/api/v1/tasks/filters")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"路\",\"box\":\"todo\",\"filter\":{\"text\":\"道路\",\"years\":[2026]}}"));
        assertThat(saved.getStatus()).isEqualTo(201);
        String id = json.readTree(saved.getContentAsByteArray()).get("id").asText();

        JsonNode kept = answer(get("/api/v1/tasks/filters"));
        assertThat(kept.at("/0/filter/text").asText()).isEqualTo("道路");
        assertThat(kept.at("/0/mine").asBoolean()).isTrue();
        assertThat(send(delete("/api/v1/tasks/filters/" + id)).getStatus()).isEqualTo(204);
        assertThat(answer(get("/api/v1/tasks/filters"))).isEmpty();
    }

    @Test
    void theSpreadsheetHasWhatTheFilterFinds() throws Exception {
        MvcResult started = mvc.perform(get("/api/v1/tasks/export.xlsx?text=道路")
                        .with(httpBasic(reader.loginName(), Organisation.PASSWORD)))
                .andReturn();
        byte[] file =
                mvc.perform(asyncDispatch(started)).andReturn().getResponse().getContentAsByteArray();

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(read.getFirstSheet().read()).hasSize(3);
        }
    }

    private JsonNode answer(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = send(request);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return json.readTree(response.getContentAsByteArray());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(httpBasic(reader.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
    }
}
