package dev.mubiao.stories;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.testing.Api;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the API as the application lists them, and something that exists for each to be called with. */
final class ApiEndpoints {

    /** Has an account and no role. */
    static final String GUEST = "guest";

    private final String root;
    private final RequestMappingHandlerMapping mappings;
    private final Map<String, String> existing = new HashMap<>();
    private final String target;
    private final String someone;

    record Endpoint(String method, String pattern, MediaType type, Method handler) {
        String name() {
            return method + " " + pattern;
        }

        boolean takesFile() {
            return type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA);
        }
    }

    /** Makes what the endpoints are called with: a target under review, a task, a remark, a notice and so on. */
    ApiEndpoints(
            int port,
            RequestMappingHandlerMapping mappings,
            DirectoryAdministration administration,
            Directory directory) {
        this.root = "http://127.0.0.1:" + port;
        this.mappings = mappings;
        Person admin = directory.personByLoginName("admin").orElseThrow();
        administration.createPerson(admin.actor(), new PersonDetails(GUEST, "来客", true, Set.of()), "demo");
        someone = directory
                .personByLoginName("unitreviewer1b")
                .orElseThrow()
                .id()
                .value()
                .toString();
        MainStory story = new MainStory(root);
        target = story.importDocument("QH26T90007", "围墙修缮");
        story.submit(target);
        Api reviewer = Api.as(root, "unitreviewer1");
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
                "/api/v1/exports/",
                reviewer.post("/api/v1/exports", Map.of("targets", List.of(target), "format", "csv"))
                        .expect(202)
                        .text("/id"));
        existing.put(
                "/api/v1/deputyships/",
                reviewer.post("/api/v1/deputyships", Map.of("deputy", someone, "from", today(), "to", today()))
                        .expect(201)
                        .text("/id"));
        existing.put(
                "/api/v1/webhooks/",
                Api.as(root, "admin")
                        .post(
                                "/api/v1/webhooks",
                                Map.of(
                                        "url", "https://203.0.113.7/hook",
                                        "secret", "a secret of the office",
                                        "events", List.of("task.created")))
                        .expect(201)
                        .text("/id"));
        existing.put(
                "/api/v1/processes/",
                Api.as(root, "admin").get("/api/v1/processes").expect(200).text("/0/ref"));
        existing.put("/api/v1/forms/", "changshou-2026");
        existing.put("/api/v1/cycles/", "2027");
        existing.put("/api/v1/calendar/", "2027-05-04");
    }

    String root() {
        return root;
    }

    String target() {
        return target;
    }

    String someone() {
        return someone;
    }

    /** In the order of their names. */
    List<Endpoint> all() {
        List<Endpoint> all = new ArrayList<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
                mappings.getHandlerMethods().entrySet()) {
            RequestMappingInfo mapping = entry.getKey();
            MediaType type = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                    .findFirst()
                    .orElse(MediaType.APPLICATION_JSON);
            for (String pattern : mapping.getPatternValues()) {
                for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                    if (pattern.startsWith("/api/v1/")) {
                        all.add(new Endpoint(
                                method.name(), pattern, type, entry.getValue().getMethod()));
                    }
                }
            }
        }
        all.sort(Comparator.comparing(Endpoint::name));
        return all;
    }

    /** With something that exists in place of what the pattern leaves open. */
    String path(String pattern) {
        return path(pattern, existing);
    }

    /** With something that does not exist in its place. */
    String unknownPath(String pattern) {
        return path(pattern, Map.of());
    }

    private String path(String pattern, Map<String, String> known) {
        String filled = pattern;
        for (int open = filled.indexOf('{'); open >= 0; open = filled.indexOf('{')) {
            String before = filled.substring(0, open);
            filled = before
                    + known.getOrDefault(before, UUID.randomUUID().toString())
                    + filled.substring(filled.indexOf('}') + 1);
        }
        String process = existing.get("/api/v1/processes/");
        return filled + "?year=2026&version=1&seen=0&note=test&name=test&preferred=false&left=" + process + "&right="
                + process;
    }

    /** What any of them understands. */
    Map<String, Object> body() {
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
        all.put("url", "https://203.0.113.7/other");
        all.put("secret", "a secret of the office");
        all.put("hidden", Map.of());
        all.put("version", 1);
        all.put("content", Map.of("form", "changshou-2026", "kind", "project"));
        all.put("events", List.of("task.created"));
        return all;
    }

    private static String today() {
        return LocalDate.now(WorkingCalendar.ZONE).toString();
    }
}
