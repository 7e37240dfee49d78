package dev.mubiao.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.Contents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportOriginsTests {

    private static final TargetId ONE = TargetId.random();
    private static final TargetId OTHER = TargetId.random();

    @Test
    void tablesAreThoseTargetsInTheOrderOfTheFile() {
        ExportOrigins origins = new ExportOrigins();
        origins.add(Map.of("mubiao", line(ONE) + "\n" + line(OTHER)), 1, 40);
        origins.add(Map.of("mubiao", line(ONE)), 41, 90);
        origins.add(Map.of("other", line(ONE)), 91, 99);

        DocumentReadingResult read = origins.in(new DocumentReadingResult(
                List.of(table(1, 30), table(2, 3), table(3, 45), table(4, 60), table(5, 95)), List.of(), List.of()));

        assertThat(read.tables()).extracting(DocumentTable::origin).containsExactly(OTHER, ONE, null, null, null);
    }

    @Test
    void whatIsNoTargetTellsNothing() {
        ExportOrigins origins = new ExportOrigins();
        origins.add(Map.of("mubiao", "target=somebody;form=x"), 1, 40);

        assertThat(origins.in(new DocumentReadingResult(List.of(table(1, 3)), List.of(), List.of()))
                        .tables()
                        .get(0)
                        .origin())
                .isNull();
    }

    private static String line(TargetId target) {
        return "target=" + target.value() + ";form=changshou-2026;year=2026;revision=0";
    }

    private static DocumentTable table(int index, int line) {
        return new DocumentTable(index, line, Contents.twoRows("教室修缮"), List.of());
    }
}
