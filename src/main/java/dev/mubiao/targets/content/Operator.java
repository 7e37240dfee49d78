package dev.mubiao.targets.content;

/** How a result is compared with the target value (指标性质): at least, at most, equal to and so on. */
public enum Operator {
    GE("≥"),
    LE("≤"),
    EQ("="),
    GT(">"),
    LT("<"),
    QUALITATIVE("定性"),
    NONE("");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As the offices print it. */
    public String symbol() {
        return symbol;
    }
}
