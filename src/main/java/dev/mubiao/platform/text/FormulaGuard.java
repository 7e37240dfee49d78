package dev.mubiao.platform.text;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from executing a text of a comma-separated file as a formula: an apostrophe before it makes it a
 * text. Whoever reads such a file takes it off again and has the text as it was. A lone sign, such as the operator
 * {@code =}, is no formula and stays as it is.
 */
public final class FormulaGuard {

    /**
     * What programs take for the beginning of a formula, white space before it and full-width signs too; with one more
     * apostrophe before it, so that what was written like a guarded text is not taken for one.
     */
    private static final Pattern FORMULA =
            Pattern.compile("\\A'*+(?:[\\t\\r\\n]|\\s*+[=+\\-@＝＋－＠]).++", Pattern.DOTALL);

    private static final String GUARD = "'";

    private FormulaGuard() {}

    public static String guard(String text) {
        return FORMULA.matcher(text).matches() ? GUARD + text : text;
    }

    /** The text that {@link #guard} was given. */
    public static String unguard(String text) {
        boolean guarded = text.startsWith(GUARD)
                && FORMULA.matcher(text.substring(GUARD.length())).matches();
        return guarded ? text.substring(GUARD.length()) : text;
    }
}
