package dev.mubiao.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.TabSeparatedText;
import dev.mubiao.testing.Documents;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A document that takes too long to be recognised is refused while it is. */
class DeadlineTests {

    @Test
    void theTimeIsAskedForAtEachRow() {
        assertThat(tables(TimeUnit.MILLISECONDS.toNanos(1))).isEqualTo(1);
        assertThatThrownBy(() -> tables(TimeUnit.SECONDS.toNanos(1))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("grid.refused.time");
            assertThat(refusal.arguments()).startsWith("slow.txt");
        });
    }

    /** @param passing nanoseconds that pass between two looks at the clock */
    private static int tables(long passing) {
        AtomicLong clock = new AtomicLong();
        DocumentReading reading = new DocumentReading(
                "slow.txt", new Forms(new FormFiles().load()), FormChoices.NONE, () -> clock.getAndAdd(passing));
        String text = Documents.projectTable("QH26T1", "教室修缮");
        List<DocumentRow> rows =
                TabSeparatedText.ofDocument(text).stream().map(TestRows::row).toList();
        reading.add(rows, text.lines().toList());
        return reading.result(DocumentPlaces.NONE).tables().size();
    }
}
