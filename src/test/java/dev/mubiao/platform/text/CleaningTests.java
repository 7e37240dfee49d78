package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleaningTests {

    @Test
    void whatIsNotSeenIsTakenOutAndAllElseStays() {
        assertThat(Cleaning.visible("\uFEFF维\u00AD修\u200B教室\u0000\u202E　（２４间）\n第二行\t末"))
                .isEqualTo("维修教室　（２４间）\n第二行\t末");
        String clean = "维修教室\n\t24间";
        assertThat(Cleaning.visible(clean)).isSameAs(clean);
    }

    @Test
    void joinersThatScriptsNeedStayUnlessNothingMayHide() {
        String joined = "\u0626\u200C\u06D0 \u1820\u180E\u1820 ❤\uFE0F";
        assertThat(Cleaning.visible(joined)).isEqualTo(joined);
        assertThat(Cleaning.plainlyVisible("139\u200D0000\uFE0F0000")).isEqualTo("13900000000");
    }

    @Test
    void signsThatAreSeenStayThoughUnicodeCallsThemFormat() {
        String signs = "\u0600\u0661 \u06DD\u0662 \u070F\u0710 \u08E2";
        assertThat(Cleaning.visible(signs)).isEqualTo(signs);
        assertThat(Cleaning.plainlyVisible(signs)).isEqualTo(signs);
    }

    @Test
    void aLineHasNoBreaksAndSingleBlanks() {
        assertThat(Cleaning.singleLine("  财政\r\nBcc: x\u0000\u3000审核\u200B\t ")).isEqualTo("财政 Bcc: x 审核");
        assertThat(Cleaning.singleLine(" \n ")).isEmpty();
    }

    @Test
    void aFieldWithNothingToSeeIsEmpty() {
        assertThat(Cleaning.typed(" 教室 ")).isEqualTo("教室");
        assertThat(Cleaning.typed(" \u200B　\uFEFF")).isNull();
        assertThat(Cleaning.typed(null)).isNull();
    }

    @Test
    void onlyTheFirstByteOrderMarkIsOne() {
        assertThat(Cleaning.withoutByteOrderMark("\uFEFFa\uFEFF")).isEqualTo("a\uFEFF");
        assertThat(Cleaning.withoutByteOrderMark("a")).isEqualTo("a");
    }
}
