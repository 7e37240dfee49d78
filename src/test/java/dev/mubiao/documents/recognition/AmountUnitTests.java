package dev.mubiao.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.read.text.TextDocumentReader;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.testing.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An amount is believed in a unit only if nothing in the table speaks for another one. */
class AmountUnitTests {

    private static final String TABLE = Documents.projectTable("QH26T1", "教室修缮");

    @Test
    void theUnitThatTheTablePrintsBeatsThatOfItsForm() {
        DocumentReadingResult read = read(TABLE.replace("(元)", "(万元)").replace("260,000.00", "66.72"));
        assertThat(yuan(read)).isEqualTo("667200.00");
        assertThat(unit(read)).extracting(DocumentFinding::messageKey).containsExactly("documents.unit.printed");
    }

    @Test
    void anAmountThatIsFarTooSmallForYuanIsNotBelieved() {
        DocumentReadingResult read = read(TABLE.replace("260,000.00", "66.72"));
        assertThat(total(read)).isEqualTo(new Amount("66.72", null));
        assertThat(unit(read)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(DocumentFinding.Severity.ERROR);
            assertThat(finding.arguments()).contains("66.72", "667,200");
            assertThat(finding.line()).isPositive();
        });
        assertThat(read.findings()).noneMatch(finding -> finding.ruleId().equals("READ-AMOUNT"));
    }

    @Test
    void whatIsNoAmountIsReportedWithItsLineWhereverItStands() {
        String odd = TABLE.replace("其中:财政拨款\t\t\t260,000.00", "其中:财政拨款\t\t\t26,00,00");
        assertThat(odd).isNotEqualTo(TABLE);
        assertThat(read(odd).findings())
                .filteredOn(finding -> finding.ruleId().equals("READ-AMOUNT"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cellText()).isEqualTo("26,00,00");
                    assertThat(odd.lines().toList().get(finding.line() - 1)).contains("26,00,00");
                });
        String open = TABLE.replace("其中:财政拨款\t\t\t260,000.00", "其中:财政拨款\t\t\t待定");
        assertThat(read(open).findings()).noneMatch(finding -> finding.ruleId().equals("READ-AMOUNT"));
    }

    @Test
    void yuanInATableThatSaysTensOfThousandsAreNotBelieved() {
        DocumentReadingResult read = read(TABLE.replace("(元)", "(万元)"));
        assertThat(total(read)).isEqualTo(new Amount("260,000.00", null));
        assertThat(unit(read)).extracting(DocumentFinding::messageKey).containsExactly("documents.unit.doubtful");
    }

    @Test
    void aGoalThatSaysTheSameFiguresInTheOtherUnitIsADoubt() {
        String goal = TABLE.replace("维修教室24间，", "投入260,000万元，维修教室24间，").replace("260,000.00", "260000");
        assertThat(unit(read(goal))).extracting(DocumentFinding::messageKey).containsExactly("documents.unit.doubtful");
        String same = TABLE.replace("维修教室24间，", "投入26万元，单价260,000万元/间，维修教室24间，");
        assertThat(unit(read(same))).isEmpty();
    }

    @Test
    void sourcesThatNameTheirUnitAddUpToTheTotalInIt() {
        String mixed = TABLE.replace("其中:财政拨款\t\t\t260,000.00", "其中:财政拨款\t\t\t260,000万元")
                .replace("260,000.00", "260,000");
        assertThat(unit(read(mixed))).hasSize(1);
        assertThat(unit(read(mixed.replace("260,000万元", "26万元")))).isEmpty();
    }

    @Test
    void nothingIsSaidOfAnOrdinaryTable() {
        assertThat(yuan(read(TABLE))).isEqualTo("260000.00");
        assertThat(unit(read(TABLE))).isEmpty();
    }

    private static Amount total(DocumentReadingResult read) {
        return read.tables().get(0).content().funding().total();
    }

    private static String yuan(DocumentReadingResult read) {
        return total(read).money().yuan().toPlainString();
    }

    private static List<DocumentFinding> unit(DocumentReadingResult read) {
        return read.findings().stream()
                .filter(finding -> finding.ruleId().equals("READ-UNIT"))
                .toList();
    }

    private static DocumentReadingResult read(String text) {
        return new TextDocumentReader(new Forms(new FormFiles().load())).read("any.txt", text, FormChoices.NONE);
    }
}
