package dev.mubiao.documents.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.testing.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much a document may hold, and what is said of a text that is too long. */
class DocumentLimitsTests {

    private static final String TABLE = Documents.projectTable("QH26T00001", "教室修缮");

    private final TextDocumentReader reader = new TextDocumentReader(new Forms(new FormFiles().load()));

    @Test
    void aTextThatIsTooLongIsNamedWithItsLineAndReadAllTheSame() {
        String text = TABLE + Documents.projectTable("QH26T00002", "操场".repeat(1001));
        DocumentReadingResult read = read(text);
        assertThat(read.tables()).hasSize(2);
        DocumentFinding found = read.findings().stream()
                .filter(finding -> finding.ruleId().equals("READ-LONG"))
                .findFirst()
                .orElseThrow();
        assertThat(found.tableIndex()).isEqualTo(2);
        List<String> lines = text.lines().toList();
        assertThat(lines.get(found.line() - 1)).contains("操场操场");
    }

    @Test
    void moreTablesThanAFileMayHoldAreRefusedBeforeAnyIsRead() {
        refused(TABLE.repeat(ContentLimits.TABLES_A_FILE + 2), "documents.tooManyTables");
    }

    @Test
    void aTableOfMoreRowsThanASheetMayHaveIsRefusedBeforeItIsRead() {
        String row = "\t产出指标\t数量指标\t维修教室间数\t≥\t24\t间\t30\t是\n";
        refused(TABLE + row.repeat(ContentLimits.MOST_ROWS + 300), "documents.tooManyRows");
    }

    @Test
    void moreColumnsOrCellsThanFitIntoMemoryAreRefused() {
        refused(TABLE + "\t".repeat(ReadLimits.STANDARD.columns()), "grid.refused.tooManyColumns");
        refused(("\t".repeat(900) + "\n").repeat(1_200), "documents.tooManyCells");
        refused("a\tb\n".repeat(60_001), "documents.tooManyLines");
    }

    @Test
    void whatIsNoCharacterIsLeftOut() {
        String text = Documents.projectTable("QH26T1", "教室修缮").replace("维修教室间数", "维修\uFFFF教室间数");
        assertThat(read(text).tables().get(0).content().indicators().get(0).name())
                .isEqualTo("维修教室间数");
    }

    private void refused(String text, String key) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private DocumentReadingResult read(String text) {
        return reader.read("file.txt", text, FormChoices.NONE);
    }
}
