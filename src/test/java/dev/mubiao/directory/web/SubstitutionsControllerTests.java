package dev.mubiao.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Deputies over HTTP: one's own, and nobody else's unless one administers the portal. */
@PortalTest
class SubstitutionsControllerTests {

    private static final String PATH = "/api/v1/deputyships";

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Clock clock;

    Organisation organisation;
    Actor absent;
    Actor colleague;
    Actor third;
    LocalDate today;

    record Answer(int status, JsonNode body) {}

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        absent = organisation.unitReviewer("absent");
        colleague = organisation.unitReviewer("colleague");
        third = organisation.unitReviewer("third");
        today = LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }

    @Test
    void oneAppointsReadsAndCancelsOnesOwn() throws Exception {
        Answer made = appoint(absent, null, colleague, today.plusDays(1));
        assertThat(made.status()).isEqualTo(201);

        JsonNode listed = send(absent, get(PATH)).body();
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/id")).isEqualTo(made.body().at("/id"));
        assertThat(listed.at("/0/deputy/name").asText()).isEqualTo(colleague.displayName());
        assertThat(listed.at("/0/from").asText()).isEqualTo(today.plusDays(1).toString());
        assertThat(listed.at("/0/roles/0").asText()).isEqualTo("UNIT_REVIEWER");
        assertThat(listed.at("/0/openWork").asBoolean()).isTrue();

        assertThat(send(absent, delete(PATH + "/" + made.body().at("/id").asText()))
                        .status())
                .isEqualTo(204);
        assertThat(send(absent, get(PATH)).body()).isEmpty();
    }

    @Test
    void somebodyElsesAreKeptFromAllButAdministrators() throws Exception {
        String id = appoint(absent, null, colleague, today).body().at("/id").asText();

        assertThat(appoint(third, absent, colleague, today.plusDays(30)).status())
                .isEqualTo(403);
        assertThat(send(third, get(PATH).param("person", absent.id().value().toString()))
                        .status())
                .isEqualTo(403);
        assertThat(send(third, get(PATH).param("everybody", "true")).status()).isEqualTo(403);
        // Not even the deputy himself lays his duty down; he is answered as if it did not exist.
        assertThat(send(colleague, delete(PATH + "/" + id)).status()).isEqualTo(404);
        assertThat(substitutions.of(absent, absent.id())).hasSize(1);

        Actor admin = organisation.admin();
        assertThat(appoint(admin, absent, third, today.plusDays(30)).status()).isEqualTo(201);
        assertThat(send(admin, get(PATH).param("person", absent.id().value().toString()))
                        .body())
                .hasSize(2);
        assertThat(send(admin, get(PATH).param("everybody", "true")).body().findValuesAsText("id"))
                .contains(id);
        assertThat(send(admin, delete(PATH + "/" + id)).status()).isEqualTo(204);
    }

    @Test
    void circlesAndSecondDeputiesAreConflicts() throws Exception {
        appoint(absent, null, colleague, today);
        appoint(colleague, null, third, today);

        assertThat(appoint(third, null, absent, today).status()).isEqualTo(409);
        assertThat(appoint(absent, null, third, today).status()).isEqualTo(409);
        assertThat(appoint(third, null, absent, today.plusDays(1)).status()).isEqualTo(201);
    }

    @Test
    void whatMakesNoSenseIsRefused() throws Exception {
        assertThat(appoint(absent, null, absent, today).status()).isEqualTo(400);
        assertThat(appoint(absent, null, colleague, today.minusDays(1)).status())
                .isEqualTo(400);
        assertThat(send(
                                absent,
                                post(PATH)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{}"))
                        .status())
                .isEqualTo(400);
        assertThat(send(absent, delete(PATH + "/" + UUID.randomUUID())).status())
                .isEqualTo(404);
    }

    @Test
    void theDocumentationNamesTheCalls() throws Exception {
        JsonNode paths = send(absent, get("/api/openapi.json")).body().at("/paths");

        assertThat(paths.at("/~1api~1v1~1deputyships/post/summary").asText()).contains("deputy");
        assertThat(paths.at("/~1api~1v1~1deputyships~1{id}/delete/summary").asText())
                .contains("End a deputyship");
    }

    /** For one day. */
    private Answer appoint(Actor by, Actor person, Actor deputy, LocalDate day) throws Exception {
        Map<String, Object> request = new HashMap<>(
                Map.of("deputy", deputy.id().value(), "from", day, "to", day, "roles", new String[] {"UNIT_REVIEWER"}));
        request.put("openWork", true);
        if (person != null) {
            request.put("person", person.id().value());
        }
        return send(by, post(PATH).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(request)));
    }

    private Answer send(Actor by, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request.with(httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), json.readTree(body.isEmpty() ? "null" : body));
    }
}
