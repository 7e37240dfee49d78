package dev.mubiao.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.YearPlaceholder;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedLabelTests {

    @Test
    void yearsOfALabelAreReadWhateverTheyAre() {
        PrintedLabel term = new PrintedLabel(new LabelCell("中期目标（{year}年—{year+2}年）", List.of(), 1, 1));
        assertThat(term.is("中期目标（2027年—2029年）")).isTrue();
        assertThat(term.is("中期目标（二期年—三期年）")).isFalse();
    }

    @Test
    void yearsArePrintedFromTheBudgetYear() {
        assertThat(YearPlaceholder.of(2026, 2026)).isEqualTo("{year}");
        assertThat(YearPlaceholder.of(2028, 2026)).isEqualTo("{year+2}");
        assertThat(YearPlaceholder.of(2025, 2026)).isEqualTo("{year-1}");
        assertThat(YearPlaceholder.fill("{year-1}年，{year}年—{year+2}年", more -> Integer.toString(2027 + more)))
                .isEqualTo("2026年，2027年—2029年");
        assertThat(YearPlaceholder.fill("目标{no}{years}", more -> "x")).isEqualTo("目标{no}{years}");
    }
}
