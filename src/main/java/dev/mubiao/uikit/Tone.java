package dev.mubiao.uikit;

import java.util.Locale;

/** The colour that a state has everywhere. The word and the icon say the same. */
public enum Tone {
    NEUTRAL,
    INFO,
    WARNING,
    SUCCESS,
    ACCENT,
    ERROR;

    String cssClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
