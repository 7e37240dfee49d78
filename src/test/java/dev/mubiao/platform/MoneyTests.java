package dev.mubiao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTests {

    @Test
    void tenThousandYuanAreOneWanYuan() {
        Money money = Money.of(new BigDecimal("28.05"), MoneyUnit.WAN_YUAN);
        assertThat(money.yuan()).isEqualByComparingTo("280500");
        assertThat(money.in(MoneyUnit.WAN_YUAN)).isEqualTo(new BigDecimal("28.05"));
    }

    @Test
    void isShownWithSeparatorsAndWithoutTrailingZeros() {
        Money money = new Money(new BigDecimal("11586200.00"));
        assertThat(money.format(MoneyUnit.YUAN)).isEqualTo("11,586,200");
        assertThat(money.format(MoneyUnit.WAN_YUAN)).isEqualTo("1,158.62");
    }

    @Test
    void aFenShowsInWanYuan() {
        assertThat(new Money(new BigDecimal("0.01")).format(MoneyUnit.WAN_YUAN)).isEqualTo("0.000001");
    }

    @Test
    void theSameAmountIsEqualWhateverItsScale() {
        assertThat(new Money(new BigDecimal("10"))).isEqualTo(new Money(new BigDecimal("10.00")));
    }

    @Test
    void refusesWhatTheDatabaseCannotHold() {
        assertThatThrownBy(() -> new Money(new BigDecimal("1E16"))).isInstanceOf(IllegalArgumentException.class);
    }
}
