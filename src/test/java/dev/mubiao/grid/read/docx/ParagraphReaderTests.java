package dev.mubiao.grid.read.docx;

import static dev.mubiao.testing.documents.WordDocument.begin;
import static dev.mubiao.testing.documents.WordDocument.cellOf;
import static dev.mubiao.testing.documents.WordDocument.end;
import static dev.mubiao.testing.documents.WordDocument.field;
import static dev.mubiao.testing.documents.WordDocument.paragraph;
import static dev.mubiao.testing.documents.WordDocument.row;
import static dev.mubiao.testing.documents.WordDocument.separate;
import static dev.mubiao.testing.documents.WordDocument.table;
import static dev.mubiao.testing.documents.WordDocument.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.LostContent;
import dev.mubiao.testing.documents.GridText;
import dev.mubiao.testing.documents.WordDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a paragraph's text is shown. */
class ParagraphReaderTests {

    private static final String HIDDEN = "<w:vanish/>";

    private static List<String> lines(WordDocument document) throws Exception {
        return GridText.of(DocxReaderTests.read(document));
    }

    private static String line(String... runs) throws Exception {
        return String.join("|", lines(WordDocument.of(paragraph(runs))));
    }

    @Test
    void runsBelongTogether() throws Exception {
        assertThat(line(
                        text("预算"),
                        "<w:proofErr/><w:bookmarkStart/><w:hyperlink>" + text("执行") + "</w:hyperlink>",
                        "<w:smartTag>" + text("率") + "</w:smartTag>"))
                .isEqualTo("预算执行率");
    }

    @Test
    void breaksTabsAndSpecialHyphensAreKept() throws Exception {
        assertThat(line("<w:r><w:t>绩</w:t><w:br/><w:t>效</w:t><w:cr/><w:t>指</w:t><w:tab/><w:t>标</w:t>"
                        + "<w:noBreakHyphen/><w:softHyphen/><w:t>甲</w:t></w:r>"))
                .isEqualTo("绩/效/指 标-甲");
    }

    @Test
    void whiteSpaceAroundATextCountsOnlyIfItSaysSo() throws Exception {
        assertThat(line(
                        "<w:r><w:t>甲</w:t></w:r>",
                        "<w:r><w:t>\n  乙 </w:t></w:r>",
                        text(" 丙"),
                        "<w:r><w:t>　丁</w:t></w:r>"))
                .isEqualTo("甲乙 丙　丁");
    }

    @Test
    void hiddenRunsAreLeftOut() throws Exception {
        assertThat(line(
                        text("普惠性幼儿园"),
                        text(HIDDEN, "请在此填写"),
                        text("<w:specVanish/>", "一"),
                        text("<w:webHidden/>", "二"),
                        text("<w:vanish w:val=\"false\"/>", "数量"),
                        "<w:r><w:rPr><w:vanish/></w:rPr><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"))
                .isEqualTo("普惠性幼儿园数量");
    }

    @Test
    void formerPropertiesDoNotHide() throws Exception {
        assertThat(line(text("<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "可见")))
                .isEqualTo("可见");
    }

    @Test
    void stylesHideToo() throws Exception {
        String characters = style("character", "c", "", HIDDEN);
        String characterHeir = style("character", "c2", "<w:basedOn w:val=\"c\"/>", "");
        String paragraphs = style("paragraph", "p", "", HIDDEN);
        String shown = style("paragraph", "p2", "<w:basedOn w:val=\"p\"/>", "<w:vanish w:val=\"0\"/>");
        WordDocument document = WordDocument.of(
                        paragraph(text("甲"), text("<w:rStyle w:val=\"c2\"/>", "藏")),
                        paragraph(
                                "<w:pPr><w:pStyle w:val=\"p\"/></w:pPr>",
                                text("藏"),
                                text("<w:vanish w:val=\"0\"/>", "乙")),
                        paragraph("<w:pPr><w:pStyle w:val=\"p\"/></w:pPr>", text("<w:rStyle w:val=\"c\"/>", "又现")),
                        paragraph("<w:pPr><w:pStyle w:val=\"p2\"/></w:pPr>", text("丙")))
                .styles(characters, characterHeir, paragraphs, shown);
        // The marks of hidden paragraphs are hidden, too, so that the lines run together.
        assertThat(lines(document)).containsExactly("甲", "乙又现丙");
    }

    @Test
    void defaultsAndTheUsualStyleMayHide() throws Exception {
        String defaults = "<w:docDefaults><w:rPrDefault><w:rPr>" + HIDDEN + "</w:rPr></w:rPrDefault></w:docDefaults>";
        String[] runs = {text("藏"), text("<w:vanish w:val=\"0\"/>", "现")};
        assertThat(lines(WordDocument.of(paragraph(runs)).styles(defaults))).containsExactly("现");
        String usual =
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:rPr>" + HIDDEN + "</w:rPr></w:style>";
        assertThat(lines(WordDocument.of(paragraph(runs)).styles(usual))).containsExactly("现");
    }

    @Test
    void stylesThatGoInACircleEnd() throws Exception {
        WordDocument document = WordDocument.of(paragraph("<w:pPr><w:pStyle w:val=\"a\"/></w:pPr>", text("甲")))
                .styles(
                        style("paragraph", "a", "<w:basedOn w:val=\"b\"/>", ""),
                        style("paragraph", "b", "<w:basedOn w:val=\"a\"/>", ""));
        assertThat(lines(document)).containsExactly("甲");
    }

    private static String style(String type, String id, String before, String run) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\">" + before + "<w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    @Test
    void fieldsShowTheirResults() throws Exception {
        assertThat(line(field(" DOCPROPERTY 年度 2019 ", text("2026")), text("年")))
                .isEqualTo("2026年");
        assertThat(line("<w:fldSimple w:instr=\" DATE 2019 \">" + text("2026") + "</w:fldSimple>", text("年")))
                .isEqualTo("2026年");
        assertThat(line(
                        begin(),
                        instruction("IF "),
                        field("PAGE", text("7")),
                        text("忽略"),
                        separate(),
                        text("结果"),
                        end()))
                .isEqualTo("结果");
        assertThat(line(begin(), instruction("TOC"), separate(), field("PAGEREF", text("3")), text("页"), end()))
                .isEqualTo("3页");
    }

    @Test
    void aFieldMayReachOverParagraphsButNotOverCells() throws Exception {
        assertThat(lines(WordDocument.of(
                        paragraph(begin(), instruction("TOC"), separate(), text("第一行")),
                        paragraph(text("第二行"), end()),
                        table(row(
                                cellOf("", paragraph(text("甲"), begin(), text("藏"))),
                                cellOf("", paragraph(text("乙"))))))))
                .containsExactly("第一行", "第二行", "甲|乙");
    }

    @Test
    void oldFormFieldsShowTicksAndChoices() throws Exception {
        String box = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>%s"
                + "</w:checkBox></w:ffData></w:fldChar></w:r>" + instruction("FORMCHECKBOX") + separate() + end();
        String list = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                + "<w:listEntry w:val=\"新增\"/><w:listEntry w:val=\"延续\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                + instruction("FORMDROPDOWN") + end();
        assertThat(line(box.formatted("<w:checked/>"), text("是"), box.formatted(""), text("否"), list))
                .isEqualTo("☑是□否延续");
    }

    @Test
    void signsPrintedOverEachOtherAreOneSign() throws Exception {
        assertThat(line(
                        begin(),
                        instruction(" eq \\o\\ac(□,√)"),
                        end(),
                        text("是"),
                        begin(),
                        instruction(" EQ \\o(○,3)"),
                        separate(),
                        end()))
                .isEqualTo("☑是③");
    }

    @Test
    void fieldsThatFetchAreSaidAndNotFollowed() throws Exception {
        DocumentGrid grid = DocxReaderTests.read(WordDocument.of(
                paragraph(field("INCLUDETEXT \"file:///etc/passwd\"", text("旧文"))),
                paragraph("<w:fldSimple w:instr=\"LINK Excel.Sheet.12 a.xlsx\">" + text("12") + "</w:fldSimple>"),
                paragraph(field("HYPERLINK \"http://127.0.0.1:1\"", text("网址")))));
        assertThat(GridText.of(grid)).containsExactly("旧文", "12", "网址");
        assertThat(grid.lost())
                .extracting(LostContent::kind, lost -> String.valueOf(lost.place()))
                .hasSize(2)
                .allSatisfy(lost -> assertThat(lost.toList().get(0)).isEqualTo(LostContent.Kind.EXTERNAL_LINK));
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
    }

    @Test
    void signsOfSymbolFontsAreRead() throws Exception {
        assertThat(line(
                        symbol("Symbol", "F0B3"),
                        symbol("Symbol", "F0A3"),
                        symbol("Symbol", "00B1"),
                        symbol("Wingdings", "F0FE"),
                        symbol("Wingdings", "F0A8"),
                        symbol("Wingdings", "6F"),
                        symbol("Wingdings", "F0FC"),
                        symbol("Wingdings 2", "F052"),
                        symbol("宋体", "2265"),
                        symbol("Wingdings", "F022"),
                        symbol("?", "F0FE"),
                        symbol("Symbol", "zz")))
                .isEqualTo("≥≤±☑□□√☑≥");
    }

    @Test
    void textWrittenInASymbolFontIsReadAsItsSigns() throws Exception {
        assertThat(line(
                        text("<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>", "\uF0B395"),
                        text("<w:rFonts w:ascii=\"Wingdings\"/>", "þ是"),
                        text("<w:rFonts w:ascii=\"Arial\"/>", "þ")))
                .isEqualTo("≥95☑是þ");
    }

    private static String symbol(String font, String code) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    }

    @Test
    void formulasAreText() throws Exception {
        assertThat(line("<m:oMath><m:r><w:rPr/><m:t>≥</m:t></m:r></m:oMath>", text("95%")))
                .isEqualTo("≥95%");
        assertThat(line("<m:oMathPara><m:oMath><m:f><m:fPr><m:ctrlPr/></m:fPr><m:num><m:r><m:t>1</m:t></m:r></m:num>"
                        + "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>"))
                .isEqualTo("1/2");
        assertThat(line("<m:oMath><m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e><m:sSup><m:e>"
                        + "<m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup></m:e></m:d>"
                        + "<m:r><w:rPr><w:vanish/></w:rPr><m:t>藏</m:t></m:r></m:oMath>"))
                .isEqualTo("[10⁴]");
    }

    @Test
    void raisedDigitsDoNotBecomeDigitsOfTheNumber() throws Exception {
        assertThat(line(
                        text("10"),
                        text("<w:vertAlign w:val=\"superscript\"/>", "4"),
                        text("m"),
                        text("<w:vertAlign w:val=\"superscript\"/>", "2")))
                .isEqualTo("10⁴m²");
    }

    @Test
    void onlyTheWordsOfARubyTextAreRead() throws Exception {
        assertThat(line("<w:r><w:ruby><w:rubyPr/><w:rt>" + text("dù") + "</w:rt><w:rubyBase>" + text("度")
                        + "</w:rubyBase></w:ruby></w:r>"))
                .isEqualTo("度");
    }

    @Test
    void notesCommentsAndOtherVersionsAreLeftOut() throws Exception {
        assertThat(line(
                        text("甲"),
                        "<w:r><w:footnoteReference w:id=\"1\"/><w:endnoteReference w:id=\"1\"/><w:commentReference w:id=\"1\"/></w:r>",
                        "<w:commentRangeStart w:id=\"1\"/>",
                        "<w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t>"
                                + "</mc:Fallback></mc:AlternateContent></w:r>"))
                .isEqualTo("甲新");
    }
}
