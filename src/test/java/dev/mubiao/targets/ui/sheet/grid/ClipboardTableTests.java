package dev.mubiao.targets.ui.sheet.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClipboardTableTests {

    @Test
    void readsTabbedTextWithQuotedLineBreaks() {
        ClipboardTable block = ClipboardTable.of("", "数量指标\t\"第一行\n第二\"\"行\"\"\"\t3\r\n质量指标\t合格率\t98%\r\n");
        assertThat(texts(block)).containsExactly(List.of("数量指标", "第一行\n第二\"行\"", "3"), List.of("质量指标", "合格率", "98%"));
    }

    @Test
    void aMarkThatIsNoQuoteStaysInTheText() {
        assertThat(texts(ClipboardTable.of("", "\"两癌\"筛查率\t95"))).containsExactly(List.of("\"两癌\"筛查率", "95"));
    }

    @Test
    void keepsEmptyCells() {
        assertThat(texts(ClipboardTable.of("", "\t\t5\n\n6")))
                .containsExactly(List.of("", "", "5"), List.of(""), List.of("6"));
    }

    @Test
    void repeatsACellThatWasMergedDown() {
        ClipboardTable block =
                ClipboardTable.of("<table><tr><td rowspan=2>产出指标</td><td>甲</td></tr><tr><td>乙</td></tr></table>", "");
        assertThat(texts(block)).containsExactly(List.of("产出指标", "甲"), List.of("产出指标", "乙"));
        assertThat(block.cell(0, 0).merged()).isFalse();
        assertThat(block.cell(1, 0).merged()).isTrue();
    }

    @Test
    void aCellMergedAcrossHoldsItsTextOnce() {
        ClipboardTable block = ClipboardTable.of("<table><tr><td colspan='2'>甲</td><td>乙</td></tr></table>", "");
        assertThat(texts(block)).containsExactly(List.of("甲", "", "乙"));
    }

    @Test
    void readsWordTablesWithParagraphsAndBreaks() {
        ClipboardTable block = ClipboardTable.of(
                "<html><body><table><tbody><tr><td><p>第一段</p>\n<p>第二段</p></td><td>上<br>下</td></tr></tbody></table>",
                "x");
        assertThat(texts(block)).containsExactly(List.of("第一段\n第二段", "上\n下"));
    }

    @Test
    void takesTheTextWhereThereIsNoTable() {
        assertThat(texts(ClipboardTable.of("<b>12</b>", "12"))).containsExactly(List.of("12"));
    }

    private static List<List<String>> texts(ClipboardTable block) {
        return block.rows().stream()
                .map(row -> row.stream().map(ClipboardTable.Cell::text).toList())
                .toList();
    }
}
