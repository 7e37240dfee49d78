package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.testing.Api;
import dev.mubiao.testing.PortalProcess;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed (SIGKILL) between requests: what was acknowledged is there, and a resend does nothing twice. */
class CrashTests {

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledged() {
        String url = "jdbc:h2:file:" + folder.resolve("portal") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        try (PortalProcess portal = PortalProcess.start(
                folder.resolve("log"), "--spring.datasource.url=" + url, "--mubiao.demo.targets=false")) {
            MainStory story = new MainStory(portal.root());
            Api preparer = Api.as(portal.root(), "preparer1");
            Api reviewer = Api.as(portal.root(), "unitreviewer1");

            String id = story.importDocument("QH26T90003", "食堂排烟改造");
            crash(portal);
            assertThat(status(preparer, id)).isEqualTo("DRAFT");

            Map<String, Object> submission = Map.of("commandId", UUID.randomUUID());
            String sha256 = preparer.post("/api/v1/targets/" + id + "/submission", submission)
                    .expect(200)
                    .text("/sha256");
            crash(portal);
            assertThat(status(preparer, id)).isEqualTo("UNIT_REVIEW");
            Api.Answer again = preparer.post("/api/v1/targets/" + id + "/submission", submission)
                    .expect(200);
            assertThat(again.text("/sha256")).isEqualTo(sha256);
            assertThat(again.body().at("/revision").asInt()).isEqualTo(1);

            String task = MainStory.task(reviewer, id);
            reviewer.post("/api/v1/tasks/" + task + "/claim", Map.of()).expect(204);
            crash(portal);
            Map<String, Object> decision = Map.of("commandId", UUID.randomUUID(), "verb", "agree", "opinion", "同意上报");
            reviewer.post("/api/v1/tasks/" + task + "/decision", decision).expect(200);
            crash(portal);
            assertThat(status(preparer, id)).isEqualTo("FINANCE_REVIEW");
            reviewer.post("/api/v1/tasks/" + task + "/decision", decision).expect(200);
            assertThat(status(preparer, id)).isEqualTo("FINANCE_REVIEW");
        }
    }

    private static void crash(PortalProcess portal) {
        portal.kill();
        portal.restart();
    }

    private static String status(Api reader, String id) {
        return reader.get("/api/v1/targets/" + id).expect(200).text("/status");
    }
}
