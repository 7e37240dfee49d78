package dev.mubiao.targets.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentParserTests {

    @ParameterizedTest
    @CsvSource({"10,10", "98.5%,98.5", "９８．５％,98.5", "10分,10", "1\u200B0 分,10", "−5,-5", "'1,000',1000"})
    void aNumberMayEndWithItsUnit(String text, String number) {
        assertThat(PercentParser.parse(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,0", "1%0", "3分5", "12 5", "%10", "10%%", "5²", "", "1000000000", "1.1234567", "十"})
    void otherTextsAreNone(String text) {
        assertThat(PercentParser.parse(text)).isEmpty();
    }
}
