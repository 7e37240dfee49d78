package dev.mubiao.prereview.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.WrittenNumber;
import dev.mubiao.targets.parsing.AmountParser;
import dev.mubiao.targets.parsing.PercentParser;
import dev.mubiao.targets.parsing.ValueParser;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One text is one number or none, whoever reads it. */
class NumberReadersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.5",
                "125",
                "260,000",
                "1,234,567.8",
                "１２．５",
                "０",
                "12,5",
                "1,00,0",
                "1,5",
                "1,0",
                ",5",
                "1,",
                "１２，５",
                "12 5",
                "12\n5",
                "1e3",
                "--5",
                "٣",
                "1.2.3",
                "1234567890123456789",
                "5²",
                "1,2345"
            })
    void noReaderReadsAnotherNumber(String text) {
        Optional<BigDecimal> number = WrittenNumber.of(text).map(BigDecimal::stripTrailingZeros);
        Stream.of(
                        Optional.ofNullable(
                                        AmountParser.parse(text, MoneyUnit.YUAN).money())
                                .map(Money::yuan),
                        Optional.ofNullable(
                                ValueParser.parse(null, text, null).value().number()),
                        PercentParser.parse(text))
                .forEach(read ->
                        assertThat(read.map(BigDecimal::stripTrailingZeros)).isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5万元", "1,250人", "12,5万元", "1,00,0人", "第1,2期", "1.2.3元", "1,2345元"})
    void aNumberInsideATextIsReadByTheSameGrammar(String text) {
        String digits = text.replaceAll("[^0-9.,]", "");
        assertThat(NumberWithUnit.in(Folding.bare(text)))
                .hasSize(WrittenNumber.of(digits).isPresent() ? 1 : 0);
    }
}
