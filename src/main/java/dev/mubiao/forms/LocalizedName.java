package dev.mubiao.forms;

import java.util.Locale;

/** A name in Chinese and English. */
public record LocalizedName(String zh, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
