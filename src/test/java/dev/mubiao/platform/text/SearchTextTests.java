package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTests {

    @Test
    void caseWidthAndWhiteSpaceDoNotMatter() {
        assertThat(SearchText.holding("a区 第二中学(本部)").test("101001 Ａ区　第二中学（本部）")).isTrue();
        assertThat(SearchText.holding("　ｑｈ２６ ").test("QH26T00128")).isTrue();
        assertThat(SearchText.holding("第一").test("第二中学")).isFalse();
        assertThat(SearchText.holding(" ").test("第二中学")).isTrue();
    }

    @Test
    void eachWordIsLookedForWhereverItStands() {
        assertThat(SearchText.holding("本部　第二").test("第二中学（本部）")).isTrue();
        assertThat(SearchText.holding("本部 第一").test("第二中学（本部）")).isFalse();
    }

    @Test
    void anyWhiteSpaceDividesWords() {
        assertThat(SearchText.words("　道路 \u00A0交通\t局 ")).containsExactly("道路", "交通", "局");
        assertThat(SearchText.words(" 　")).isEmpty();
    }

    @Test
    void aDatabaseKeepsTheTextsFolded() {
        assertThat(SearchText.column(40, "ＱＨ（二期）", " Zhang\u200B  San ")).isEqualTo("qh(二期)\nzhang san");
        assertThat(SearchText.column(5, "实验小学附属幼儿园")).hasSize(5);
    }

    @Test
    void signsOfPatternsStandForThemselves() {
        assertThat(SearchText.like("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
    }
}
