package dev.mubiao.shell.i18n;

import java.util.List;
import java.util.Locale;

/** The languages of the portal: Chinese first. */
public final class Languages {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;
    static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    private Languages() {}

    /** English for anyone who asks for English, Chinese for everybody else. */
    public static Locale closest(Locale wanted) {
        return ENGLISH.getLanguage().equals(wanted.getLanguage()) ? ENGLISH : CHINESE;
    }
}
