package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u3000",
                "\u200B",
                "\u00AD",
                "\uFEFF",
                "\u202E",
                "\u2060",
                "\u200C",
                "\u200D",
                "\uFE0F",
                "\u034F",
                "\u180B",
                "\u180F",
                "\u3164",
                "\uFFA0",
                "\u115F",
                "\u1160",
                "\u2800",
                "\u17B4",
                "\uDB40\uDD00",
                "\uDB40\uDC41",
                "\u0000",
                "\u200D \u3164\n\uFE0F"
            })
    void whatShowsNothingWasNotSaid(String nothing) {
        assertThat(Cleaning.isNothing(nothing)).isTrue();
        assertThat(Cleaning.said(nothing)).isEmpty();
        assertThat(Cleaning.typed(nothing)).isNull();
        assertThat(Cleaning.said(nothing + "同意" + nothing)).contains("同意");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "同意",
                "❤\uFE0F",
                "\u0626\u200C\u06D0",
                "\u1820\u180E\u1820",
                "\uD83D\uDC68\u200D\uD83D\uDC67",
                "가",
                "⠿",
                "—",
                "."
            })
    void whatShowsSomethingIsKeptAsItIs(String something) {
        assertThat(Cleaning.isNothing(something)).isFalse();
        assertThat(Cleaning.said(something)).isEqualTo(something);
    }

    @Test
    void onlyTheFirstByteOrderMarkIsOne() {
        assertThat(Cleaning.withoutByteOrderMark("\uFEFFa\uFEFF")).isEqualTo("a\uFEFF");
        assertThat(Cleaning.withoutByteOrderMark("a")).isEqualTo("a");
    }
}
