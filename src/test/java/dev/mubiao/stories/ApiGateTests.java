package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.access.TargetOwnership;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every verb and read of the API, by everybody, on one unit's target: let through exactly where the gate says so. */
@DemoPortalTest
class ApiGateTests {

    private static final Map<String, Object> AGREE = Map.of("verb", "agree", "grade", "优", "opinion", "同意");

    @LocalServerPort
    private int port;

    @Autowired
    private Directory directory;

    @Autowired
    private Gate gate;

    @Autowired
    private TargetQueries targets;

    @Autowired
    private TargetAccess access;

    /** A call and the verb that it needs; it is made only by those whom the gate denies, so that nothing moves. */
    private record Call(Permission verb, Function<Api, Api.Answer> made) {}

    @Test
    void anAdministratorMakesTheInboxesAnew() {
        String root = "http://127.0.0.1:" + port;
        MainStory story = new MainStory(root);
        String id = story.importDocument("QH26T90005", "门窗更换");
        story.submit(id);
        assertThat(Api.as(root, "admin")
                        .post("/api/v1/tasks/rebuild", Map.of())
                        .expect(200)
                        .body()
                        .get("lines")
                        .asInt())
                .isPositive();
        String task = MainStory.task(Api.as(root, "unitreviewer1"), id);
        Api.as(root, "unitreviewer1b")
                .post("/api/v1/tasks/" + task + "/claim", Map.of())
                .expect(204);
        assertThat(Api.as(root, "unitreviewer1")
                        .post("/api/v1/tasks/" + task + "/decision", AGREE)
                        .status())
                .isEqualTo(409);
        Api.as(root, "admin").post("/api/v1/tasks/" + task + "/free", Map.of()).expect(204);
        Api.as(root, "unitreviewer1")
                .post("/api/v1/tasks/" + task + "/decision", Map.of("verb", "agree"))
                .expect(200);
    }

    @Test
    void refusesInEachStateWhomTheGateDenies() {
        String root = "http://127.0.0.1:" + port;
        MainStory story = new MainStory(root);
        Api unitReviewer = Api.as(root, "unitreviewer1");
        Api finance = Api.as(root, "finance1");
        String id = story.importDocument("QH26T90002", "操场照明维修");

        denies(
                root,
                id,
                Permission.READ_DRAFT,
                Map.of(
                        "read draft", new Call(Permission.READ_DRAFT, api -> api.get("/api/v1/targets/" + id)),
                        "submit",
                                new Call(
                                        Permission.SUBMIT,
                                        api -> api.post("/api/v1/targets/" + id + "/submission", Map.of()))));
        story.submit(id);
        reviewIsDenied(root, id, Permission.REVIEW_UNIT, MainStory.task(unitReviewer, id));
        story.decide(unitReviewer, id, Map.of("verb", "agree"));
        reviewIsDenied(root, id, Permission.REVIEW_FINANCE, MainStory.task(finance, id));
        story.decide(finance, id, AGREE);
        denies(
                root,
                id,
                Permission.READ,
                Map.of(
                        "publish",
                        new Call(
                                Permission.PUBLISH,
                                api -> api.post("/api/v1/publications", Map.of("targetIds", List.of(id))))));
    }

    private void reviewIsDenied(String root, String id, Permission permission, String task) {
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("read", new Call(Permission.READ, api -> api.get("/api/v1/targets/" + id)));
        calls.put("claim", new Call(permission, api -> api.post("/api/v1/tasks/" + task + "/claim", Map.of())));
        calls.put(
                "free", new Call(Permission.ADMINISTER, api -> api.post("/api/v1/tasks/" + task + "/free", Map.of())));
        calls.put("rebuild", new Call(Permission.ADMINISTER, api -> api.post("/api/v1/tasks/rebuild", Map.of())));
        calls.put("decide", new Call(permission, api -> api.post("/api/v1/tasks/" + task + "/decision", AGREE)));
        denies(root, id, Permission.READ, calls);
    }

    /** Whoever may not even read it does not learn that it exists. */
    private void denies(String root, String id, Permission reading, Map<String, Call> calls) {
        int denied = 0;
        for (Person person : directory.people()) {
            for (Map.Entry<String, Call> call : calls.entrySet()) {
                if (!gate.allows(person.actor(), call.getValue().verb(), subject(id))) {
                    Api.Answer answer = call.getValue().made().apply(Api.as(root, person.loginName()));
                    boolean hidden = call.getValue().verb() != Permission.ADMINISTER
                            && !gate.allows(person.actor(), reading, subject(id));
                    assertThat(answer.status())
                            .as("%s by %s: %s", call.getKey(), person.loginName(), answer.body())
                            .isEqualTo(hidden ? 404 : 403);
                    denied++;
                }
            }
        }
        assertThat(denied).isGreaterThanOrEqualTo(directory.people().size() - 4);
        calls.forEach((name, call) -> assertThat(
                        call.made().apply(Api.anonymous(root)).status())
                .as("%s by nobody", name)
                .isEqualTo(401));
    }

    private TargetOwnership subject(String id) {
        Actor preparer = directory.personByLoginName("preparer1").orElseThrow().actor();
        return access.ownership(targets.target(preparer, new TargetId(UUID.fromString(id))));
    }
}
