package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a submission to the reviewer's notice, and the register of webhooks, over HTTP. */
@DemoPortalTest
class NoticesApiTests {

    @LocalServerPort
    private int port;

    @Test
    void theReviewerHearsOfASubmissionAndThePreparerOfItsReturn() {
        MainStory story = new MainStory(root());
        Api reviewer = Api.as(root(), "unitreviewer1");
        Api preparer = Api.as(root(), "preparer1");
        String id = story.importDocument("QH26T90081", "消防通道整治");
        story.submit(id);

        JsonNode arrived = notice(reviewer, id, "ARRIVED");
        assertThat(arrived.get("name").asText()).isEqualTo("消防通道整治");
        assertThat(arrived.get("task").asText()).isEqualTo(MainStory.task(reviewer, id));
        assertThat(arrived.get("path").asText()).isEqualTo("review/" + id + "/" + MainStory.task(reviewer, id));
        assertThat(arrived.has("readAt")).isFalse();

        String read = "/api/v1/notices/" + arrived.get("id").asText() + "/read";
        preparer.post(read, Map.of()).expect(404);
        reviewer.post(read, Map.of()).expect(204);
        assertThat(notice(reviewer, id, "ARRIVED").has("readAt")).isTrue();
        assertThat(notice(reviewer, id, "ARRIVED").has("settledAt")).isFalse();

        story.decide(reviewer, id, Map.of("verb", "return", "opinion", "请补充测算依据"));
        assertThat(notice(reviewer, id, "ARRIVED").has("settledAt")).isTrue();
        assertThat(notice(Api.as(root(), "unitreviewer1b"), id, "ARRIVED").has("settledAt"))
                .as("a colleague who read nothing")
                .isTrue();
        JsonNode page = reviewer.get("/api/v1/notices?limit=1").expect(200).body();
        JsonNode next = reviewer.get(
                        "/api/v1/notices?limit=1&after=" + page.get("next").asText())
                .expect(200)
                .body();
        assertThat(next.at("/items/0/id")).isNotEqualTo(page.at("/items/0/id"));
        reviewer.get("/api/v1/notices?after=x").expect(400);
        reviewer.get("/api/v1/notices?offset=1&after=" + page.get("next").asText())
                .expect(400);
        JsonNode returned = notice(preparer, id, "RETURNED");
        assertThat(returned.get("by").asText()).isNotBlank();
        assertThat(returned.get("path").asText()).isEqualTo("targets/" + id);
        preparer.post("/api/v1/notices/read", Map.of()).expect(200);
        assertThat(preparer.get("/api/v1/notices")
                        .expect(200)
                        .body()
                        .get("unread")
                        .asInt())
                .isZero();
    }

    @Test
    void onlyAdministratorsRegisterWebhooksAndNobodySeesASecret() {
        Map<String, Object> wanted = Map.of(
                "url",
                "https://203.0.113.7/hook",
                "secret",
                "a secret of the office",
                "events",
                List.of("task.created", "target.published"),
                "unknownHost",
                true);
        Api.as(root(), "preparer1").post("/api/v1/webhooks", wanted).expect(403);
        Api.anonymous(root()).get("/api/v1/webhooks").expect(401);
        Api admin = Api.as(root(), "admin");
        admin.post("/api/v1/webhooks", Map.of("url", "https://x.example.gov.cn", "secret", "short"))
                .expect(400);

        Api.Answer registered = admin.post("/api/v1/webhooks", wanted).expect(201);
        String listed = admin.get("/api/v1/webhooks").expect(200).response().body();

        assertThat(registered.response().body() + listed)
                .contains("task.created", "https://203.0.113.7/hook")
                .doesNotContain("a secret of the office");
        admin.post("/api/v1/webhooks/" + registered.text("/id") + "/enabled", Map.of("enabled", false))
                .expect(204);
        assertThat(admin.get("/api/v1/webhooks").expect(200).text("/0/enabled")).isEqualTo("false");
        assertThat(Api.anonymous(root())
                        .get("/api/openapi.json")
                        .expect(200)
                        .response()
                        .body())
                .contains("/api/v1/webhooks", "X-Mubiao-Signature", "/api/v1/notices");
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }

    private static JsonNode notice(Api reader, String target, String kind) {
        JsonNode items =
                reader.get("/api/v1/notices?limit=200").expect(200).body().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("target").asText().equals(target)
                        && item.get("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " of " + target + " not in " + items));
    }
}
