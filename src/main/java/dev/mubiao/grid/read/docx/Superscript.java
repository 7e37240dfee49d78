package dev.mubiao.grid.read.docx;

/** Raised digits as letters of their own, so that 10² does not become 102. */
final class Superscript {

    private static final String PLAIN = "0123456789+-";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";

    private Superscript() {}

    /** Other letters stay as they are. */
    static String of(String text) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int place = PLAIN.indexOf(letter);
            raised.append(place < 0 ? letter : RAISED.charAt(place));
        }
        return raised.toString();
    }
}
