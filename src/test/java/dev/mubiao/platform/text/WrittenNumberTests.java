package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "125|125",
                "12.5|12.5",
                "007|7",
                ".5|0.5",
                "+5|5",
                "260,000|260000",
                "1,234,567.8|1234567.8",
                "999,999,999,999,999,999|999999999999999999",
                "１，２３４．５|1234.5",
                " 5 |5",
                "1\u200B2\uFEFF5|125",
                "-5|-5",
                "－５|-5",
                "−5|-5",
                "–5|-5",
                "‐5|-5",
                "‑5|-5",
                "‒5|-5",
                "﹣5|-5",
                "⁻5|-5",
                "−1,250.50|-1250.50"
            })
    void aNumberIsRead(String text, String number) {
        assertThat(WrittenNumber.of(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,5",
                "1,00,0",
                "1,5",
                "1,0",
                "1,2345",
                "1234,567",
                ",5",
                "1,",
                "1,,000",
                "１２，５",
                "12 5",
                "12\n5",
                "12\u30005",
                "1.2.3",
                "1.",
                ".",
                "",
                "-",
                "--5",
                "+-5",
                "—5",
                "1e3",
                "0x10",
                "5²",
                "10①",
                "٣",
                "1,000,00.5",
                "1.000,5",
                "1234567890123456789",
                "五",
                "5%",
                "NaN",
                "1'000",
                "1_000",
                "١٢٣",
                "𝟏𝟐"
            })
    void otherTextsAreNone(String text) {
        assertThat(WrittenNumber.of(text)).isEmpty();
    }

    @Test
    void aVeryLongTextIsNone() {
        assertThat(WrittenNumber.of("1".repeat(100_000))).isEmpty();
        assertThat(WrittenNumber.of("0." + "1".repeat(19))).isEmpty();
    }

    @Test
    void insideATextOnlyWholeNumbersAreFound() {
        assertThat(inside("补助1,250人，共12.5万元；第1,2,3期；12,5；1.2.3；约3000元,40人。7,500"))
                .containsExactly("1,250", "12.5", "3000", "40", "7,500");
        assertThat(inside("1".repeat(19) + "," + "22")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "约１，５小时", "1,00,0元", "12,5.", "1,2345"})
    void aCommaThatSeparatesNoThousandsIsSeen(String text) {
        assertThat(WrittenNumber.hasMisplacedComma(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,250", "5人,12户", "12.5", "优,良", "1,250,", "2026"})
    void otherCommasAreNoMistake(String text) {
        assertThat(WrittenNumber.hasMisplacedComma(text)).isFalse();
    }

    private static List<String> inside(String text) {
        return Pattern.compile(WrittenNumber.INSIDE)
                .matcher(Folding.narrow(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
