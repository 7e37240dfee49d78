package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabSeparatedTextTests {

    @Test
    void aRowIsALineWhateverEndsIt() {
        assertThat(clipboard("a\tb\r\nc\rd\t\n")).containsExactly(List.of("a", "b"), List.of("c"), List.of("d", ""));
        assertThat(clipboard("")).containsExactly(List.of(""));
        assertThat(document("a\n\nb\n")).containsExactly(List.of("a"), List.of(""), List.of("b"), List.of(""));
    }

    @Test
    void quotesOfAClipboardEncloseTabsLinesAndQuotes() {
        assertThat(clipboard("\"x\ty\"\t\"第一行\n第\"\"二\"\"行\"\t\"1,080\"\nz"))
                .containsExactly(List.of("x\ty", "第一行\n第\"二\"行", "1,080"), List.of("z"));
    }

    @Test
    void marksThatBelongToTheTextStay() {
        for (String text : List.of("\"两癌\"筛查率\t95", "\"优秀率\t95", "5\" 屏\t3")) {
            assertThat(clipboard(text + "\nz")).as(text).containsExactly(List.of(text.split("\t")), List.of("z"));
            assertThat(document(text + "\nz")).as(text).containsExactly(List.of(text.split("\t")), List.of("z"));
        }
    }

    @Test
    void aDocumentsCellMayHoldLinesAndDoubledQuotes() {
        assertThat(document("数量指标\t\"说明\"\"甲\"\"\n第二行\"\t3\n质量指标\t合格率"))
                .containsExactly(List.of("数量指标", "说明\"甲\"\n第二行", "3"), List.of("质量指标", "合格率"));
        assertThat(document("\"数量\n指标\"\t3")).containsExactly(List.of("数量\n指标", "3"));
    }

    @Test
    void anAmountThatASpreadsheetQuotedIsAnAmount() {
        assertThat(document("年度资金总额\t\"600,000.00\"\t\"优秀\""))
                .containsExactly(List.of("年度资金总额", "600,000.00", "\"优秀\""));
    }

    @Test
    void aMarkInADocumentSwallowsNoRows() {
        assertThat(document("甲\t\"乙\n丙\t丁\"")).containsExactly(List.of("甲", "\"乙"), List.of("丙", "丁\""));
        assertThat(document("\"十四五\n规划\"\n甲")).containsExactly(List.of("\"十四五"), List.of("规划\""), List.of("甲"));
        assertThat(document("甲\t\"乙" + "\n行".repeat(60) + "\"")).hasSize(61);
    }

    @Test
    void cellsKnowTheirLines() {
        List<TabSeparatedText.Row> rows = TabSeparatedText.ofDocument("甲\t\"乙\n丙\"\t丁\n戊");
        assertThat(rows.get(0).cells()).extracting(TabSeparatedText.Cell::line).containsExactly(1, 1, 2);
        assertThat(rows).extracting(TabSeparatedText.Row::firstLine).containsExactly(1, 3);
        assertThat(rows).extracting(TabSeparatedText.Row::lastLine).containsExactly(2, 3);
    }

    private static List<List<String>> clipboard(String text) {
        return texts(TabSeparatedText.ofClipboard(text));
    }

    private static List<List<String>> document(String text) {
        return texts(TabSeparatedText.ofDocument(text));
    }

    private static List<List<String>> texts(List<TabSeparatedText.Row> rows) {
        return rows.stream()
                .map(row ->
                        row.cells().stream().map(TabSeparatedText.Cell::text).toList())
                .toList();
    }
}
