package dev.mubiao.grid;

import java.util.regex.Pattern;

/** The formats that can be read. */
public enum DocumentFormat {
    DOCX,
    XLSX,
    DOC,
    XLS,
    CSV,
    /** A line is a row, tabs divide its cells. */
    TEXT,
    /** An object of JSON; its text is the only paragraph. */
    JSON,
    HTML,
    PDF,
    /** Several files of the other formats. */
    ZIP;

    private static final Pattern JSON_BEGIN = Pattern.compile("\\s*+\\{\\s*+[\"}]");

    /** Whether a text begins as an object of JSON does. */
    public static boolean isJson(String text) {
        return JSON_BEGIN.matcher(text).lookingAt();
    }
}
