package dev.mubiao.platform.text;

/** The signs before options on forms, those among them that Word takes from symbol fonts. */
public final class TickSigns {

    /** Before an option that is chosen. */
    public static final String ON = "☑☒✓✔√■●\uF052\uF0FE";

    /** Before one that is not. */
    public static final String OFF = "□○☐◯";

    private TickSigns() {}
}
