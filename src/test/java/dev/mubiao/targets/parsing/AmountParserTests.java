package dev.mubiao.targets.parsing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.content.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountParserTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600,000.00|YUAN|600000",
                "28.05|WAN_YUAN|280500",
                "90万元|YUAN|900000",
                "90万元|WAN_YUAN|900000",
                "9000元|WAN_YUAN|9000",
                "１，０００|YUAN|1000",
                "￥5,200,000.00|YUAN|5200000",
                "1.2亿元|WAN_YUAN|120000000",
                "0|WAN_YUAN|0",
                "280 万元|YUAN|2800000",
                "￥ 5,200.50 元|YUAN|5200.5",
                "600000.000|YUAN|600000",
                "28.051234|WAN_YUAN|280512.34",
                "−5|YUAN|-5",
                "–5万|YUAN|-50000"
            })
    void anAmountIsReadInItsOwnUnitOrElseTheForms(String raw, MoneyUnit usual, String yuan) {
        assertThat(requireNonNull(AmountParser.parse(raw, usual).money()).yuan())
                .isEqualByComparingTo(yuan);
    }

    @Test
    void whatIsNoAmountKeepsItsTextAndHasNoMoney() {
        Amount amount = AmountParser.parse("待定", MoneyUnit.YUAN);
        assertThat(amount.raw()).isEqualTo("待定");
        assertThat(amount.money()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,5", "1,00,0", "12 5", "12\n5", "1,5万元", "$5", "1.234", "1.2.3", "5万3", "1千万元", "三百20", "5²", "1e3",
                "--5"
            })
    void whatMayMeanAnotherAmountIsNotRead(String raw) {
        assertThat(AmountParser.parse(raw, MoneyUnit.YUAN)).isEqualTo(new Amount(raw, null));
    }

    @Test
    void anEmptyCellIsNoAmount() {
        assertThat(AmountParser.parse("  ", MoneyUnit.YUAN)).isEqualTo(Amount.EMPTY);
        assertThat(AmountParser.parse("\u200B\u3164", MoneyUnit.YUAN)).isEqualTo(Amount.EMPTY);
    }
}
