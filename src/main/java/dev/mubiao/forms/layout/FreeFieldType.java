package dev.mubiao.forms.layout;

/** What a free field holds, and so how it is edited, checked, read and printed. */
public enum FreeFieldType {
    TEXT,
    LONG_TEXT,
    /** An amount in the form's unit of money. */
    MONEY,
    PERCENT,
    NUMBER,
    DATE,
    /** One of the choices. */
    CHOICE,
    /** Any of the choices, each printed with a box before it. */
    TICK,
    /** Points that were given. */
    SCORE;

    /** Key of its name in the message bundles. */
    public String key() {
        return "forms.freeType." + name();
    }

    /** Whether its values are numbers, which are printed and compared as such. */
    public boolean numeric() {
        return this == MONEY || this == PERCENT || this == NUMBER || this == SCORE;
    }

    boolean chosen() {
        return this == CHOICE || this == TICK;
    }
}
