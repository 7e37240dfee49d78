package dev.mubiao.targets.ui.sheet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.platform.Refusal;
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

    @Test
    void allTablesArePastedAndARepeatedHeadOnce() {
        String head = "<tr><td>指标</td><td>值</td></tr>";
        ClipboardTable block = ClipboardTable.of(
                "<table>" + head + "<tr><td>甲</td><td>1</td></tr></table><p>续表</p><table>" + head
                        + "<tr><td>乙</td><td>2</td></tr></table><table><tr><td>丙</td></tr></table>",
                "x");
        assertThat(texts(block))
                .containsExactly(List.of("指标", "值"), List.of("甲", "1"), List.of("乙", "2"), List.of("丙"));
        assertThat(block.leftOut().otherColumns()).isOne();
    }

    @Test
    void deletedWordsCommentsNotesAndReadingsAreNoText() {
        ClipboardTable block = ClipboardTable.of(
                "<table><tr><td>维修<del>十</del><ins>二十</ins>间</td>"
                        + "<td><ruby>数<rt>shù</rt></ruby>量<a class=msocomanchor href='#_msocom_1'>[张1]</a></td>"
                        + "<td>合格率<a href='#_ftn1' style='mso-footnote-id:ftn1'>[1]</a></td>"
                        + "<td><s>划去的仍是文字</s><span style='MSO-HIDE: ALL'>隐藏</span></td></tr></table>"
                        + "<div style='mso-element:comment-list'><table><tr><td>批注</td></tr></table></div>",
                "x");
        assertThat(texts(block)).containsExactly(List.of("维修二十间", "数量", "合格率", "划去的仍是文字"));
        assertThat(block.leftOut().remarks()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void hiddenRowsAndColumnsAreLeftOutHoweverTheyAreHidden() {
        ClipboardTable block = ClipboardTable.of(
                "<html><style><!--.xl65{mso-number-format:General;} tr.gone {display:none;}"
                        + " .wide{width:48pt}--></style><table>"
                        + "<col class=wide><col style='display:none;mso-width-alt:0'><col width=0><col class=wide>"
                        + "<tr><td>甲</td><td>藏</td><td>藏</td><td class=xl65>1</td></tr>"
                        + "<tr class=gone><td>藏</td><td>藏</td><td>藏</td><td>2</td></tr>"
                        + "<tr height=0 style='display:none'><td>藏</td><td>藏</td><td>藏</td><td>3</td></tr>"
                        + "<tr style='height:0.0pt'><td>藏</td><td>藏</td><td>藏</td><td>4</td></tr>"
                        + "<tr style='height:20pt'><td>乙</td><td>藏</td><td>藏</td><td>5</td></tr></table></html>",
                "x");
        assertThat(texts(block)).containsExactly(List.of("甲", "1"), List.of("乙", "5"));
        assertThat(block.leftOut()).isEqualTo(new ClipboardTable.LeftOut(3, 2, 0, 0));
    }

    @Test
    void ofATableThatOnlyLaysOutAnotherTheOtherIsPasted() {
        ClipboardTable block =
                ClipboardTable.of("<table><tr><td><table><tr><td>甲</td><td>1</td></tr></table></td></tr></table>", "x");
        assertThat(texts(block)).containsExactly(List.of("甲", "1"));
    }

    @Test
    void ofATableWithinACellHiddenRowsAreLeftOut() {
        ClipboardTable block = ClipboardTable.of(
                "<table><tr><td>甲<table><tr><td>乙</td></tr><tr height=0><td>藏</td></tr></table></td>"
                        + "<td>丙</td></tr></table>",
                "");
        assertThat(texts(block)).containsExactly(List.of("甲\n乙", "丙"));
    }

    @Test
    void aTableThatIsLaidOutInAHiddenRowIsNotPasted() {
        ClipboardTable block = ClipboardTable.of(
                "<table><tr><td><table><tr><td>甲</td></tr></table></td></tr>"
                        + "<tr style='display:none'><td><table><tr><td>藏</td></tr></table></td></tr></table>",
                "");
        assertThat(texts(block)).containsExactly(List.of("甲"));
    }

    @Test
    void moreThanASheetMayHoldIsRefusedBeforeItIsRead() {
        String row = "<tr><td>1</td></tr>";
        assertThat(ClipboardTable.of("<table>" + row.repeat(2000) + "</table>", "")
                        .rows())
                .hasSize(2000);
        for (String html : List.of("<table>" + row.repeat(2001) + "</table>", "<table>" + "x".repeat(2_000_001))) {
            assertThatThrownBy(() -> ClipboardTable.of(html, "")).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> ClipboardTable.of("", "1\n".repeat(2001))).isInstanceOf(Refusal.class);
    }

    private static List<List<String>> texts(ClipboardTable block) {
        return block.rows().stream()
                .map(row -> row.stream().map(ClipboardTable.Cell::text).toList())
                .toList();
    }
}
