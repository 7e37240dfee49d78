package dev.mubiao.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.json.JsonWriter;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.ConcurrencyLimit;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.Documents;
import dev.mubiao.testing.FilledForms;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileDocumentReaderTests {

    private final ConcurrencyLimit limit = new ConcurrencyLimit(1, 0);
    private final FileDocumentReader reader = new FileDocumentReader(
            file -> {
                throw new AssertionError("no program is needed for a text");
            },
            new Forms(new FormFiles().load()),
            limit);

    @Test
    void noMoreAreRecognisedAtATimeThanMay() throws Exception {
        byte[] document = Documents.projectTable("QH1", "教室修缮").getBytes(StandardCharsets.UTF_8);
        try (ConcurrencyLimit.Turn other = limit.enter().orElseThrow()) {
            assertThatThrownBy(() -> reader.read("教室.txt", document, null))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                        assertThat(refusal.key()).isEqualTo("grid.busy");
                        assertThat(refusal.arguments()).containsExactly("教室.txt");
                    });
        }

        assertThat(reader.read("教室.txt", document, null).tables()).hasSize(1);
        assertThat(limit.inside()).isZero();
    }

    @Test
    void jsonSaysOfEachTableOfWhichTargetItWasWritten() throws Exception {
        PrintedTarget one = Written.target(FilledForms.all().get(0));
        TargetId target = TargetId.random();
        byte[] document = Written.write(
                new JsonWriter(),
                List.of(
                        one,
                        new PrintedTarget(
                                one.unit(),
                                one.form(),
                                one.content(),
                                "target=" + target.value() + ";form=x;year=2026;revision=0")));

        assertThat(reader.read("目标.json", document, null).tables())
                .extracting(DocumentTable::origin)
                .containsExactly(null, target);
    }
}
