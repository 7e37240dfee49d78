package dev.mubiao.forms;

import java.util.Locale;

/** A name in the two languages of the user interface. */
public record LocalName(String zh, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
