package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.Documents;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Any other text gives a clear message in the caller's language, never a stack trace. */
@DemoPortalTest
class ReadingRefusalTests {

    @LocalServerPort
    private int port;

    @Test
    void refusesWhatIsNoText() {
        refuses("grid.refused.empty", new byte[0]);
        refuses("grid.refused.empty", bytes(" \n\t\n"));
        refuses("grid.refused.broken", new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 0, 0});
    }

    @Test
    void refusesTextWithoutAKnownTable() {
        refuses("documents.noTable", bytes("今天天气很好。\n明天也是。"));
        refuses("documents.json.other", bytes("{\"a\": [1, 2, 3]}"));
        refuses("documents.noTable", bytes("项目绩效目标表\n\n只有标题，没有表格"));
        refuses("documents.tooManyRows", bytes("a\tb\tc\n1\t2\t3\n".repeat(2000)));
    }

    @Test
    void namesATableOfNoFormInsteadOfRefusingIt() {
        Api.Answer answer = upload(bytes("a\tb\tc\n1\t2\t3\n".repeat(900)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/findings/0/rule_id")).isEqualTo("READ-FOREIGN");
        assertThat(answer.text("/foreign/0/title")).isEqualTo("a b c");
    }

    @Test
    void answersWhateverIsCutOffOrMixedUp() {
        String table = Documents.projectTable("QH26T90004", "操场排水改造");
        Random random = new Random(20260302);
        for (int i = 0; i < 60; i++) {
            String cut = table.substring(random.nextInt(table.length() / 2), table.length() - random.nextInt(200));
            StringBuilder mixed = new StringBuilder(cut);
            for (int j = 0; j < 20; j++) {
                mixed.insert(random.nextInt(mixed.length()), "\t\n≥无/<p>$\\ge（２".charAt(random.nextInt(14)));
            }
            int status = upload(bytes(mixed.toString())).status();
            assertThat(status).as("try %d of seed 20260302", i).isIn(200, 400);
        }
    }

    @Test
    void aLongLineIsReadInLinearTime() {
        assertThat(upload(bytes("目标".repeat(400_000) + "\t≥".repeat(50_000))).status())
                .isEqualTo(400);
    }

    private void refuses(String code, byte[] document) {
        Api.Answer answer = upload(document);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.text("/detail")).contains("table.txt").doesNotContain("Exception");
    }

    private Api.Answer upload(byte[] document) {
        return Api.as("http://127.0.0.1:" + port, "preparer1").upload("/api/v1/documents/read", "table.txt", document);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
