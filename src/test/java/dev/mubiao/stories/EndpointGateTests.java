package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint that there is, as the application itself lists them, called for things that exist: nobody gets in
 * without a log-in, and somebody without any role gets nothing but what is everybody's own. An endpoint that is new must
 * refuse both, or be named here.
 */
@DemoPortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointGateTests {

    private static final Set<String> PUBLIC = Set.of(
            "GET /api/v1/public/targets",
            "GET /api/v1/public/targets/{id}",
            "GET /api/v1/public/targets/{id}/document");

    /**
     * What gives or changes only the caller's own or what he may see; a bulk run judges each of its rows, what is read is
     * not kept.
     */
    private static final Set<String> OWN = Set.of(
            "GET /api/v1/deputyships",
            "GET /api/v1/exports",
            "GET /api/v1/notices",
            "GET /api/v1/progress",
            "GET /api/v1/targets",
            "GET /api/v1/tasks",
            "GET /api/v1/tasks/count",
            "GET /api/v1/tasks/counts",
            "GET /api/v1/tasks/export.xlsx",
            "GET /api/v1/tasks/filters",
            "POST /api/v1/documents/marked",
            "POST /api/v1/documents/read",
            "POST /api/v1/notices/read",
            "POST /api/v1/tasks/bulk",
            "POST /api/v1/tasks/filters");

    /** What has an id that only those know who may see it. */
    private static final Set<String> UNGUESSABLE = Set.of(
            "/api/v1/targets/",
            "/api/v1/tasks/",
            "/api/v1/tasks/bulk/",
            "/api/v1/tasks/filters/",
            "/api/v1/remarks/",
            "/api/v1/notices/",
            "/api/v1/deputyships/",
            "/api/v1/exports/",
            "/api/v1/webhooks/");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private DirectoryAdministration administration;

    @Autowired
    private Directory directory;

    private ApiEndpoints api;

    @BeforeAll
    void somethingOfEachKindExists() {
        api = new ApiEndpoints(port, mappings, administration, directory);
    }

    @Test
    void everyEndpointRefusesNobodyAndSomebodyWithoutARole() {
        List<String> wrong = new ArrayList<>();
        Set<String> met = new TreeSet<>();
        for (ApiEndpoints.Endpoint endpoint : api.all()) {
            met.add(endpoint.name());
            if (PUBLIC.contains(endpoint.name())) {
                continue;
            }
            int nobody = call(Api.anonymous(api.root()), endpoint).status();
            if (nobody != 401) {
                wrong.add(endpoint.name() + " by nobody: " + nobody);
            }
            Api.Answer guest = call(Api.as(api.root(), ApiEndpoints.GUEST), endpoint);
            boolean refused = guest.status() == 403 || guest.status() == 404;
            boolean fits = OWN.contains(endpoint.name()) ? guest.status() / 100 == 2 : refused;
            if (!fits) {
                wrong.add(endpoint.name() + " by a guest: " + guest.status() + " "
                        + guest.response().body());
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        assertThat(met).hasSizeGreaterThan(50).containsAll(PUBLIC).containsAll(OWN);
    }

    /** Whoever may not see a thing is told the same as if it did not exist, so he cannot try out ids. */
    @Test
    void aForeignThingAndNoneAreAnsweredAlike() {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        Api guest = Api.as(api.root(), ApiEndpoints.GUEST);
        for (ApiEndpoints.Endpoint endpoint : api.all()) {
            int open = endpoint.pattern().indexOf('{');
            boolean guessed = open >= 0
                    && UNGUESSABLE.contains(endpoint.pattern().substring(0, open))
                    && !PUBLIC.contains(endpoint.name());
            if (guessed && !endpoint.takesFile()) {
                Api.Answer foreign = call(guest, endpoint);
                Api.Answer unknown = call(guest, endpoint, api.unknownPath(endpoint.pattern()));
                compared++;
                if (foreign.status() != unknown.status() || !Objects.equals(said(foreign), said(unknown))) {
                    wrong.add(endpoint.name() + ": " + foreign.response().body() + " but "
                            + unknown.response().body());
                }
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        assertThat(compared).isGreaterThan(20);
    }

    /** Without the path, which the caller knows. */
    private static @Nullable JsonNode said(Api.Answer answer) {
        return answer.body() instanceof ObjectNode problem ? problem.without("instance") : answer.body();
    }

    /** As a page of another site would have it sent by the browser of an administrator who signed in by Basic. */
    @Test
    void everyEndpointRefusesWhatComesFromAnotherSite() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> signs = Map.of(
                "cross-site",
                "Sec-Fetch-Site",
                "same-site",
                "Sec-Fetch-Site",
                "https://evil.example",
                "Origin",
                "null",
                "Origin");
        for (ApiEndpoints.Endpoint endpoint : api.all()) {
            if (!PUBLIC.contains(endpoint.name())) {
                signs.forEach((value, header) -> {
                    int status = call(Api.as(api.root(), "admin").sending(header, value), endpoint)
                            .status();
                    if (status != 403) {
                        wrong.add(endpoint.name() + " " + header + " " + value + ": " + status);
                    }
                });
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        Api admin = Api.as(api.root(), "admin");
        admin.sending("Sec-Fetch-Site", "cross-site")
                .get("/api/v1/public/targets")
                .expect(200);
        admin.sending("Sec-Fetch-Site", "same-origin").get("/api/v1/tasks").expect(200);
    }

    /** A browser asks for a password when it hears of Basic, and keeps it. */
    @Test
    void noBrowserIsAskedForAPassword() {
        for (Api caller : List.of(Api.anonymous(api.root()), Api.as(api.root(), "admin", "wrong"))) {
            assertThat(caller.get("/api/v1/tasks")
                            .expect(401)
                            .response()
                            .headers()
                            .allValues("WWW-Authenticate"))
                    .containsExactly("Bearer realm=\"Mubiao\"");
        }
    }

    @Test
    void whatIsEverybodysOwnHasNothingOfOthers() {
        for (String path : List.of("tasks", "deputyships", "notices", "tasks/filters", "progress?year=2026")) {
            assertThat(Api.as(api.root(), ApiEndpoints.GUEST)
                            .get("/api/v1/" + path)
                            .expect(200)
                            .response()
                            .body())
                    .as(path)
                    .doesNotContain(api.target(), api.someone(), "围墙修缮");
        }
    }

    private Api.Answer call(Api caller, ApiEndpoints.Endpoint endpoint) {
        return call(caller, endpoint, api.path(endpoint.pattern()));
    }

    private Api.Answer call(Api caller, ApiEndpoints.Endpoint endpoint, String path) {
        if (endpoint.takesFile()) {
            return caller.upload(path, "table.txt", Documents.projectTable("QH26T90008", "围墙粉刷"));
        }
        return endpoint.method().equals("GET")
                ? caller.get(path)
                : caller.call(endpoint.method(), path, endpoint.type().toString(), api.body());
    }
}
