package dev.mubiao.platform;

import java.util.Locale;

/** What is stored in both languages; as an argument of a text of the bundles, it is said in the language of that text. */
public interface LocalizedText {

    /** English for an English reader, Chinese for everybody else. */
    String in(Locale locale);
}
