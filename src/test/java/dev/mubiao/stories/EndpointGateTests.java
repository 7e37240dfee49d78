package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.Documents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint that there is, as the application itself lists them, called for things that exist: nobody gets in
 * without a log-in, and somebody without any role gets nothing but what is everybody's own. An endpoint that is new must
 * refuse both, or be named here.
 */
@DemoPortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointGateTests {

    private static final String GUEST = "guest";

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

    private final Map<String, String> existing = new HashMap<>();
    private String target = "";
    private String someone = "";

    private record Endpoint(String method, String pattern, MediaType type) {
        String name() {
            return method + " " + pattern;
        }
    }

    @BeforeAll
    void somethingOfEachKindExists() {
        Person admin = directory.personByLoginName("admin").orElseThrow();
        administration.createPerson(admin.actor(), new PersonDetails(GUEST, "来客", true, Set.of()), "demo");
        someone = directory
                .personByLoginName("unitreviewer1b")
                .orElseThrow()
                .id()
                .value()
                .toString();
        MainStory story = new MainStory(root());
        target = story.importDocument("QH26T90007", "围墙修缮");
        story.submit(target);
        Api reviewer = Api.as(root(), "unitreviewer1");
        String task = MainStory.task(reviewer, target);
        existing.put("/api/v1/targets/", target);
        existing.put("/api/v1/tasks/", task);
        existing.put(
                "/api/v1/tasks/bulk/",
                reviewer.post("/api/v1/tasks/bulk", Map.of("verb", "CLAIM", "tasks", List.of(task)))
                        .expect(202)
                        .text("/id"));
        existing.put(
                "/api/v1/tasks/filters/",
                reviewer.post("/api/v1/tasks/filters", body()).expect(201).text("/id"));
        existing.put(
                "/api/v1/remarks/",
                reviewer.post("/api/v1/targets/" + target + "/remarks", Map.of("place", "field:TOTAL", "text", "请说明"))
                        .expect(201)
                        .text("/id"));
        existing.put(
                "/api/v1/notices/", reviewer.get("/api/v1/notices").expect(200).text("/items/0/id"));
        existing.put(
                "/api/v1/deputyships/",
                reviewer.post("/api/v1/deputyships", Map.of("deputy", someone, "from", today(), "to", today()))
                        .expect(201)
                        .text("/id"));
        existing.put(
                "/api/v1/webhooks/",
                Api.as(root(), "admin")
                        .post(
                                "/api/v1/webhooks",
                                Map.of(
                                        "url", "https://oa.example.gov.cn/hook",
                                        "secret", "a secret of the office",
                                        "events", List.of("task.created")))
                        .expect(201)
                        .text("/id"));
        existing.put(
                "/api/v1/processes/",
                Api.as(root(), "admin").get("/api/v1/processes").expect(200).text("/0/ref"));
        existing.put("/api/v1/cycles/", "2027");
        existing.put("/api/v1/calendar/", "2027-05-04");
    }

    @Test
    void everyEndpointRefusesNobodyAndSomebodyWithoutARole() {
        List<String> wrong = new ArrayList<>();
        Set<String> met = new TreeSet<>();
        for (Endpoint endpoint : endpoints()) {
            met.add(endpoint.name());
            if (PUBLIC.contains(endpoint.name())) {
                continue;
            }
            int nobody = call(Api.anonymous(root()), endpoint).status();
            if (nobody != 401) {
                wrong.add(endpoint.name() + " by nobody: " + nobody);
            }
            Api.Answer guest = call(Api.as(root(), GUEST), endpoint);
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
            assertThat(Api.as(root(), GUEST)
                            .get("/api/v1/" + path)
                            .expect(200)
                            .response()
                            .body())
                    .as(path)
                    .doesNotContain(target, someone, "围墙修缮");
        }
    }

    private List<Endpoint> endpoints() {
        List<Endpoint> all = new ArrayList<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            MediaType type = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                    .findFirst()
                    .orElse(MediaType.APPLICATION_JSON);
            for (String pattern : mapping.getPatternValues()) {
                for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                    if (pattern.startsWith("/api/v1/")) {
                        all.add(new Endpoint(method.name(), pattern, type));
                    }
                }
            }
        }
        return all;
    }

    private Api.Answer call(Api api, Endpoint endpoint) {
        String path = path(endpoint.pattern());
        if (endpoint.type().isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) {
            return api.upload(path, "table.txt", Documents.projectTable("QH26T90008", "围墙粉刷"));
        }
        return endpoint.method().equals("GET")
                ? api.get(path)
                : api.call(endpoint.method(), path, endpoint.type().toString(), body());
    }

    /** With something that exists in place of what the pattern leaves open. */
    private String path(String pattern) {
        int open = pattern.indexOf('{');
        String filled = open < 0
                ? pattern
                : pattern.substring(0, open)
                        + existing.getOrDefault(
                                pattern.substring(0, open), UUID.randomUUID().toString())
                        + pattern.substring(pattern.indexOf('}') + 1);
        String process = existing.get("/api/v1/processes/");
        return filled + "?year=2026&note=test&left=" + process + "&right=" + process;
    }

    /** What any of them understands. */
    private Map<String, Object> body() {
        Map<String, Object> all = new HashMap<>();
        all.put("person", someone);
        all.put("deputy", someone);
        all.put("people", List.of(someone));
        all.put("from", today());
        all.put("to", today());
        all.put("opens", today());
        all.put("closes", today());
        all.put("working", true);
        all.put("name", "测试");
        all.put("text", "测试");
        all.put("opinion", "测试");
        all.put("reason", "测试");
        all.put("answer", "测试");
        all.put("place", "field:TOTAL");
        all.put("box", "todo");
        all.put("filter", Map.of());
        all.put("verb", "AGREE");
        all.put("tasks", List.of(existing.getOrDefault("/api/v1/tasks/", "")));
        all.put("targetIds", List.of(target));
        all.put("url", "https://oa.example.gov.cn/other");
        all.put("secret", "a secret of the office");
        all.put("events", List.of("task.created"));
        return all;
    }

    private static String today() {
        return LocalDate.now(dev.mubiao.directory.calendar.WorkingCalendar.ZONE).toString();
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
