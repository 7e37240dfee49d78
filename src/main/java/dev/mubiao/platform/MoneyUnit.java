package dev.mubiao.platform;

import java.math.BigDecimal;

/** The unit of money that a form is printed in. */
public enum MoneyUnit {
    YUAN("元", 0),
    WAN_YUAN("万元", 4);

    private final String label;
    private final int power;

    MoneyUnit(String label, int power) {
        this.label = label;
        this.power = power;
    }

    /** The unit as offices print it, in every language. */
    public String label() {
        return label;
    }

    /** Yuan for an amount given in this unit. */
    public BigDecimal toYuan(BigDecimal amount) {
        return amount.scaleByPowerOfTen(power);
    }

    /** Amount in this unit for one given in yuan. */
    public BigDecimal fromYuan(BigDecimal yuan) {
        return yuan.scaleByPowerOfTen(-power);
    }
}
