package dev.mubiao.grid.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.GridBuilder;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlReaderTests {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void paragraphsStandBetweenTablesInTheirOrder() throws Exception {
        DocumentGrid grid = read("<body><!--StartFragment--><p align=center><b>项目绩效目标表</b></p><p>单位：万元</p>"
                + "<table><tr><td>甲</td></tr></table>联系人：<br>某某<div>电话</div><table><tr><td>乙</td></tr></table>");
        assertThat(texts(grid)).containsExactly("项目绩效目标表", "单位：万元", "甲", "联系人：\n某某", "电话", "乙");
        assertThat(grid.blocks().stream().map(GridBlock::address).map(CellAddress::key))
                .containsExactly("p1", "p2", "t1", "p3", "p4", "t2");
        assertThat(grid.blocks().stream().map(block -> block.address().line())).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aTitleIsKnownByItsTagOrByStandingBoldOrInTheMiddle() throws Exception {
        DocumentGrid grid = read("<style>.t{text-align:center}</style><h2>一</h2><p><b>二</b></p><p class=t>三</p>"
                + "<p>填<b>四</b></p><p><b>" + "长".repeat(61) + "</b></p><p>五</p>");
        assertThat(grid.blocks().stream().map(block -> ((GridParagraph) block).heading()))
                .containsExactly(true, true, true, false, false, false);
    }

    @Test
    void spansAreKeptAndCoveredPlacesHaveNoCell() throws Exception {
        GridTable table = table(
                "<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr>" + "<tr><td>丙</td><td>丁</td></tr></table>");
        assertThat(table.columns()).isEqualTo(3);
        assertThat(places(table)).containsExactly("甲 0+1x2", "乙 1+2x1", "丙 1+1x1", "丁 2+1x1");
        assertThat(table.rows().get(1).cells().get(0).address().key()).isEqualTo("t1!r2c2");
    }

    @Test
    void hiddenRowsAndColumnsShrinkWhatSpansThem() throws Exception {
        GridTable table = table("<table><col><col style='display:none'><col><tr><td colspan=3>题</td></tr>"
                + "<tr><td rowspan=3>甲</td><td>藏</td><td>1</td></tr>"
                + "<tr style='display:none'><td>藏</td><td>2</td></tr>"
                + "<tr><td>藏</td><td>3</td></tr><tr><td>乙</td><td>藏</td><td>4</td></tr></table>");
        assertThat(places(table)).containsExactly("题 0+2x1", "甲 0+1x2", "1 1+1x1", "3 1+1x1", "乙 0+1x1", "4 1+1x1");
        assertThat(table.rows().stream().map(row -> row.number())).containsExactly(1, 2, 4, 5);
        assertThat(table.rows().get(2).cells().get(0).address().key()).isEqualTo("t1!r4c3");
    }

    @Test
    void aCellThatBeginsInAHiddenRowIsShownBelow() throws Exception {
        GridTable table = table("<table><tr height=0 style='display:none'><td rowspan=3>产出</td><td>藏</td></tr>"
                + "<tr><td>1</td></tr><tr><td>2</td></tr></table>");
        assertThat(places(table)).containsExactly("产出 0+1x2", "1 1+1x1", "2 1+1x1");
        assertThat(table.rows().get(0).cells().get(0).address().key()).isEqualTo("t1!r1c1");
    }

    @Test
    void aHiddenRowWithAllItsCellsIsNotCountedByWhatSpansIt() throws Exception {
        GridTable table = table("<table><tr><td rowspan=2>甲</td><td>1</td></tr>"
                + "<tr style='display:none'><td>藏</td><td>藏</td></tr><tr><td>2</td></tr>"
                + "<tr><td>乙</td><td>3</td></tr></table>");
        assertThat(places(table)).containsExactly("甲 0+1x2", "1 1+1x1", "2 1+1x1", "乙 0+1x1", "3 1+1x1");
    }

    @Test
    void aColumnIsHiddenIfAllItsCellsAre() throws Exception {
        GridTable table = table("<table><tr><td>甲</td><td style='display:none'>藏</td><td>1</td></tr>"
                + "<tr><td>乙</td><td hidden>藏</td><td>2</td></tr></table>");
        assertThat(places(table)).containsExactly("甲 0+1x1", "1 1+1x1", "乙 0+1x1", "2 1+1x1");
    }

    @Test
    void whatIsNoWordOfTheDocumentStaysOut() throws Exception {
        DocumentGrid grid = read("<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->"
                + "<p>标题<span style='mso-hide:all'>藏</span><a href='#_ftn1'>[1]</a></p>"
                + "<p><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>目标</p>"
                + "<table><tr><td>维修<del>十</del><ins>二十</ins>间<!--[if gte vml 1]>框<![endif]--></td></tr></table>"
                + "<div style='mso-element:comment-list'>批注<table><tr><td>批注</td></tr></table></div>");
        assertThat(texts(grid)).containsExactly("标题", "目标", "维修二十间");
    }

    @Test
    void aSignOfASymbolFontIsTheOneThatIsShown() throws Exception {
        GridTable table =
                table("<table><tr><td><span style='font-family:Symbol;mso-char-type:symbol'>\u00b3</span>90</td>"
                        + "<td><font face='Wingdings'>\u00fe</font>是</td><td>\uf0a35</td></tr></table>");
        assertThat(cells(table).map(GridCell::text)).containsExactly("≥90", "☑是", "≤5");
    }

    @Test
    void aNumberOfASpreadsheetStandsBesideItsText() throws Exception {
        GridTable table = table("<table xmlns:x='urn:x'><tr><td x:num='0.5'>50%</td><td x:num='1234.5'>1,234.50</td>"
                + "<td x:num='46295'>2026年9月30日</td><td x:num='7170000'>####</td><td x:num>12</td>"
                + "<td sdval='0.95' sdnum='2052;0;0%'>95%</td></tr></table>");
        assertThat(cells(table).map(GridCell::text))
                .containsExactly("50%", "1,234.50", "2026年9月30日", "7170000", "12", "95%");
        assertThat(cells(table).map(GridCell::value))
                .containsExactly(
                        new GridValue.Figure(new BigDecimal("0.5"), true),
                        new GridValue.Figure(new BigDecimal("1234.5"), false),
                        GridValue.TEXT,
                        new GridValue.Figure(new BigDecimal("7170000"), false),
                        new GridValue.Figure(new BigDecimal("12"), false),
                        new GridValue.Figure(new BigDecimal("0.95"), true));
    }

    @Test
    void aTableWithinACellIsABlockOfItsOwn() throws Exception {
        DocumentGrid grid = read("<table><tr><td>甲</td><td>乙<table><tr><td>内</td></tr></table>丙</td></tr></table>后");
        assertThat(texts(grid)).containsExactly("甲|乙\n丙", "内", "后");
        assertThat(grid.blocks().get(1).address().key()).isEqualTo("t2");
    }

    @Test
    void aTableWithinWhatIsHiddenIsHiddenToo() throws Exception {
        String inner = "<table><tr><td>%s</td></tr></table>";
        DocumentGrid grid = read("<table><col><col style='display:none'>"
                + "<tr><td>甲" + inner.formatted("内") + "</td><td>藏" + inner.formatted("藏") + "</td></tr>"
                + "<tr style='display:none'><td>藏" + inner.formatted("藏") + "</td><td>藏</td></tr></table>");
        assertThat(texts(grid)).containsExactly("甲", "内");
    }

    @Test
    void whatStandsBesideATableInATableThatOnlyLaysItOutIsTextOfTheCell() throws Exception {
        DocumentGrid grid = read("<table><tr><td>甲</td><td>乙"
                + "<table><tr><td>旁<table><tr><td>内</td></tr></table></td></tr>"
                + "<tr height=0><td>藏<table><tr><td>藏</td></tr></table></td></tr></table></td></tr></table>");
        assertThat(texts(grid)).containsExactly("甲|乙\n旁", "内");
    }

    @Test
    void aTableThatOnlyLaysOutOthersIsNone() throws Exception {
        DocumentGrid grid = read("<table><tr><td><p>表一</p><table><tr><td>甲</td></tr></table></td>"
                + "<td><table><tr><td>乙</td></tr></table></td></tr></table>");
        assertThat(texts(grid)).containsExactly("表一", "甲", "乙");
    }

    @Test
    void anyWhiteSpaceOfThePageIsABlankAndBreaksAreLines() throws Exception {
        GridTable table =
                table("<table><tr><td>\r\n <p>第一\r\n段</p>\n<p>&nbsp;第二段</p></td><td>上<br>\n下</td></tr></table>");
        assertThat(cells(table).map(GridCell::text)).containsExactly("第一 段\n第二段", "上\n下");
    }

    @Test
    void aFootStandsBelowAndAHeadIsKnown() throws Exception {
        GridTable table = table("<table><thead><tr><th>头</th></tr></thead><tfoot><tr><td>脚</td></tr></tfoot>"
                + "<tbody><tr><td>身</td></tr></tbody></table>");
        assertThat(cells(table).map(GridCell::text)).containsExactly("头", "身", "脚");
        assertThat(table.rows().stream().map(row -> row.repeatedHead())).containsExactly(true, false, false);
    }

    @Test
    void theEncodingIsThatOfTheMarkOrTheNameOrTheBytes() throws Exception {
        String page = "<html><meta http-equiv=Content-Type content='text/html; charset=%s'>"
                + "<table><tr><td>鎔基镕</td></tr></table>";
        for (byte[] content : List.of(
                page.formatted("gb2312").getBytes(GB18030),
                page.formatted("utf-8").getBytes(StandardCharsets.UTF_8),
                page.formatted("Big5-HKSCS").replace("镕", "").getBytes(Charset.forName("Big5-HKSCS")),
                page.formatted("utf-8").getBytes(GB18030), // says what it is not
                ("\uFEFF" + page.formatted("gb2312")).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + page.formatted("unicode")).getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(texts(read(content)).get(0)).startsWith("鎔基");
        }
    }

    @Test
    void theHeaderOfTheClipboardIsNoText() throws Exception {
        DocumentGrid grid = read("Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\n"
                + "SourceURL:file:///C:/a.doc\r\n<html><body><p>题</p></body></html>");
        assertThat(texts(grid)).containsExactly("题");
    }

    @Test
    void picturesAndObjectsAreMentioned() throws Exception {
        DocumentGrid grid = read("<iframe src='http://example.invalid'></iframe>"
                + "<table><tr><td>甲<img src='file:///c:/x.png'></td></tr></table>");
        assertThat(grid.lost())
                .containsExactly(
                        new LostContent(LostContent.Kind.EMBEDDED_OBJECT, null),
                        new LostContent(LostContent.Kind.IMAGE, new CellAddress("t1!r1c1", 1)));
    }

    @Test
    void moreThanTheLimitIsRefusedHoweverItIsSaid() {
        for (String html : List.of(
                "<table>" + "<tr><td colspan=9999>1</td></tr>".repeat(200) + "</table>",
                "<table><tr>" + "<td>1</td>".repeat(1001) + "</tr></table>",
                "<table><tr><td>1</td></tr></table>".repeat(201))) {
            assertThatThrownBy(() -> read(html)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void pagesMayBeDeep() throws Exception {
        assertThat(texts(read("<div>".repeat(20_000) + "底"))).containsExactly("底");
    }

    private static GridTable table(String html) throws Exception {
        return (GridTable) read(html).blocks().get(0);
    }

    private static DocumentGrid read(String html) throws Exception {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static DocumentGrid read(byte[] content) throws Exception {
        GridBuilder grid = new GridBuilder("表.html", DocumentFormat.HTML, ReadLimits.STANDARD);
        new HtmlReader().read(new SourceFile("表.html", content), grid);
        return grid.grid();
    }

    private static Stream<GridCell> cells(GridTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream());
    }

    private static List<String> places(GridTable table) {
        return cells(table)
                .map(cell -> cell.text() + " " + cell.column() + "+" + cell.columnSpan() + "x" + cell.rowSpan())
                .toList();
    }

    private static List<String> texts(DocumentGrid grid) {
        return grid.blocks().stream()
                .map(block -> block instanceof GridTable table
                        ? String.join("|", cells(table).map(GridCell::text).toList())
                        : ((GridParagraph) block).text())
                .toList();
    }
}
