package dev.mubiao.targets.parsing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.content.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "0|WAN_YUAN|0"
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

    @Test
    void anEmptyCellIsNoAmount() {
        assertThat(AmountParser.parse("  ", MoneyUnit.YUAN)).isEqualTo(Amount.EMPTY);
    }
}
