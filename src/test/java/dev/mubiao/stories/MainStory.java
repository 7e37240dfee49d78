package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The main job, whole, through the API alone: from a document to the public page. */
final class MainStory {

    private final String root;
    private final Api preparer;
    private final Api unitReviewer;
    private final Api finance;
    private final Api publisher;

    MainStory(String root) {
        this.root = root;
        this.preparer = Api.as(root, "preparer1");
        this.unitReviewer = Api.as(root, "unitreviewer1");
        this.finance = Api.as(root, "finance1");
        this.publisher = Api.as(root, "publisher1");
    }

    void tell() {
        String target = importDocument("QH26T90001", "教室维修改造");
        submit(target);
        decide(unitReviewer, target, Map.of("verb", "agree", "opinion", "同意上报"));
        decide(finance, target, Map.of("verb", "return", "grade", "中", "opinion", "请补充安全要求"));

        Api.Answer returned = preparer.get("/api/v1/targets/" + target).expect(200);
        assertThat(returned.text("/status")).isEqualTo("RETURNED");
        assertThat(preparer.get("/api/v1/public/targets/" + target).status()).isEqualTo(404);

        String reviewed = submit(target);
        approveAndPublish(target);

        Api.Answer published =
                Api.anonymous(root).get("/api/v1/public/targets/" + target).expect(200);
        assertThat(published.body().get("sha256").asText())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(reviewed);
        assertThat(published.response().headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Api.anonymous(root)
                        .get("/api/v1/public/targets?q=QH26T90001")
                        .expect(200)
                        .response()
                        .body())
                .contains(target);
    }

    /** @param target that was submitted */
    void approveAndPublish(String target) {
        decide(unitReviewer, target, Map.of("verb", "agree", "opinion", "同意"));
        decide(finance, target, Map.of("verb", "agree", "grade", "优", "opinion", "同意安排"));
        publisher
                .post("/api/v1/publications", Map.of("targetIds", List.of(target)))
                .expect(200);
    }

    /** @return the id of the draft */
    String importDocument(String code, String name) {
        return importDocument(code, name, "260,000.00");
    }

    /** @param amount in yuan, as a document writes it @return the id of the draft */
    String importDocument(String code, String name, String amount) {
        String document = Documents.projectTable(code, name).replace("260,000.00", amount);
        Api.Answer saved = preparer.upload("/api/v1/targets?confirm=duplicate", "table.txt", document)
                .expect(201);
        assertThat(saved.body().get("ids")).hasSize(1);
        return saved.text("/ids/0");
    }

    /** @return the SHA-256 of the revision */
    String submit(String target) {
        return preparer.post("/api/v1/targets/" + target + "/submission", Map.of("commandId", UUID.randomUUID()))
                .expect(200)
                .text("/sha256");
    }

    /** What the pre-review doubts, as of many targets alike, is explained first. */
    void submitExplained(String target) {
        List<String> doubts = new ArrayList<>();
        preparer.post("/api/v1/targets/" + target + "/findings", Map.of())
                .body()
                .path("findings")
                .forEach(finding -> {
                    if (finding.path("severity").asText().equalsIgnoreCase("warning")) {
                        doubts.add(finding.path("id").asText());
                    }
                });
        if (!doubts.isEmpty()) {
            preparer.post(
                            "/api/v1/targets/" + target + "/reasons",
                            Map.of("findings", doubts, "reason", "同批次设备更新，内容相近"))
                    .expect(200);
        }
        submit(target);
    }

    void decide(Api reviewer, String target, Map<String, Object> decision) {
        String task = task(reviewer, target);
        reviewer.post("/api/v1/tasks/" + task + "/claim", Map.of()).expect(204);
        reviewer.post("/api/v1/tasks/" + task + "/decision", decision).expect(200);
    }

    /** The reviewer's open task for the target. */
    static String task(Api reviewer, String target) {
        String cursor = "";
        while (true) {
            Api.Answer page =
                    reviewer.get("/api/v1/tasks?box=todo&limit=100" + cursor).expect(200);
            for (JsonNode item : page.body().get("items")) {
                if (item.get("targetId").asText().equals(target)) {
                    return item.get("id").asText();
                }
            }
            assertThat(page.body().hasNonNull("next"))
                    .as("a task for target %s", target)
                    .isTrue();
            cursor = "&cursor=" + page.text("/next");
        }
    }
}
