package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    private static final Set<String> PUBLIC = Set.of("GET /api/v1/public/targets", "GET /api/v1/public/targets/{id}");

    /** What gives or changes only the caller's own; a bulk run judges each of its rows, what is read is not kept. */
    private static final Set<String> OWN = Set.of(
            "GET /api/v1/deputyships",
            "GET /api/v1/notices",
            "GET /api/v1/progress",
            "GET /api/v1/tasks",
            "GET /api/v1/tasks/count",
            "GET /api/v1/tasks/counts",
            "GET /api/v1/tasks/export.xlsx",
            "GET /api/v1/tasks/filters",
            "POST /api/v1/documents/read",
            "POST /api/v1/notices/read",
            "POST /api/v1/tasks/bulk",
            "POST /api/v1/tasks/filters");

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
        String path = api.path(endpoint.pattern());
        if (endpoint.takesFile()) {
            return caller.upload(path, "table.txt", Documents.projectTable("QH26T90008", "围墙粉刷"));
        }
        return endpoint.method().equals("GET")
                ? caller.get(path)
                : caller.call(endpoint.method(), path, endpoint.type().toString(), api.body());
    }
}
