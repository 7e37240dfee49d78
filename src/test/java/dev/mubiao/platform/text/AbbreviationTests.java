package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbbreviationTests {

    @Test
    void whatFitsStaysWhole() {
        assertThat(Abbreviation.quoted("一二三", 3)).isEqualTo("一二三");
        assertThat(Abbreviation.within("一二三", 3)).isEqualTo("一二三");
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsis() {
        assertThat(Abbreviation.quoted("一二三四", 3)).isEqualTo("一二三…");
        assertThat(Abbreviation.within("一二三四", 3)).isEqualTo("一二…");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(Abbreviation.quoted("一\uD86D\uDF6C河", 2)).isEqualTo("一…");
        assertThat(Abbreviation.within("一\uD86D\uDF6C河水", 4)).isEqualTo("一\uD86D\uDF6C…");
    }
}
