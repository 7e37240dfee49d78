package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTests {

    @Test
    void widthAndKindOfWhiteSpaceDoNotMatter() {
        assertThat(Folding.narrow("ＱＨ２６（１）：９８．５％")).isEqualTo("QH26(1):98.5%");
        assertThat(Folding.narrow("a\u3000b\u00A0c\td\ne\u2003f")).isEqualTo("a b c d e f");
    }

    @Test
    void whatIsNotSeenIsGone() {
        assertThat(Folding.narrow("\uFEFF维\u00AD修\u200B教\u200D室\u2060间\u202E数\u0007\uFE0F"))
                .isEqualTo("维修教室间数");
    }

    @Test
    void whatIsNotSeenIsGoneFromEveryPlane() {
        assertThat(Folding.narrow("葛\uDB40\uDD00城\uDB40\uDC41\uDB40\uDDEF市")).isEqualTo("葛城市");
        assertThat(Folding.narrow("1\u034F2\u180B3\u31644\uFFA05\u115F6\u11607\u28008\u17B49"))
                .isEqualTo("123456789");
        String beyond = "\uD86D\uDF6C水河\uD83D\uDE00";
        assertThat(Folding.narrow(beyond)).isSameAs(beyond);
        assertThat(Folding.narrow("\uD83D")).isEqualTo("\uD83D");
    }

    @Test
    void nothingElseChanges() {
        String text = "≥5² 次（含）、㎡①½ \uD86D\uDF6C—…";
        assertThat(Folding.narrow(text)).isEqualTo(text.replace('（', '(').replace('）', ')'));
        String narrow = "维修教室24间";
        assertThat(Folding.narrow(narrow)).isSameAs(narrow);
    }

    @Test
    void theSameWordsAreTheSameBareText() {
        assertThat(Folding.bare("产出　指标\u200B（一）\n")).isEqualTo("产出指标(一)");
        assertThat(Folding.bare(null)).isEmpty();
    }

    @Test
    void lettersAreKeptFromEveryPlane() {
        assertThat(Folding.letters("\uD86D\uDF6C水河，2026年（第1期）")).isEqualTo("\uD86D\uDF6C水河2026年第1期");
    }

    @Test
    void namesThatDifferInWritingOnlyHaveTheSameKey() {
        assertThat(Folding.key("ＰＭ２．５ 平均浓度（㎍）"))
                .isEqualTo(Folding.key("pm2.5平均浓度μg"))
                .isEqualTo("pm25平均浓度μg");
    }
}
