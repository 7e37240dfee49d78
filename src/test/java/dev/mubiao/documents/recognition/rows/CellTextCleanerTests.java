package dev.mubiao.documents.recognition.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextCleanerTests {

    @Test
    void whatWordProcessorsLeaveIsGone() {
        assertThat(CellTextCleaner.clean("\uFEFF维修\u00AD教室\u200B<br/> 间数\u3000{bookmark x}"))
                .isEqualTo("维修教室\n间数");
    }

    @Test
    void tagsAreGoneAndComparisonsStay() {
        assertThat(CellTextCleaner.clean("<p class=\"a b\" style='x'>维修<b>教室</b ><span lang=zh hidden>间数</span></p>"))
                .isEqualTo("维修教室间数");
        assertThat(CellTextCleaner.clean("a<b 且 c>d")).isEqualTo("a<b 且 c>d");
    }

    @Test
    void labelsAreTheSameWhateverTheirWidth() {
        assertThat(CellTextCleaner.bare("资 金　情\u00AD况（ 元 ）："))
                .isEqualTo(CellTextCleaner.bare("资金情况(元)"))
                .isEqualTo("资金情况(元)");
        assertThat(CellTextCleaner.bare("权重／分值〔％〕")).isEqualTo("权重/分值(%)");
    }
}
