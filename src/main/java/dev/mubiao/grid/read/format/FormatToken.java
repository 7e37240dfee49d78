package dev.mubiao.grid.read.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the code of a format: a text that is shown as it is, a run of one letter that stands for a part of a number
 * or day, a condition, or a switch.
 */
record FormatToken(Kind kind, String text) {

    enum Kind {
        LITERAL,
        CODE,
        GENERAL,
        CONDITION,
        CHINESE_DIGITS
    }

    private static final Pattern GENERAL_WORD = Pattern.compile("(?i)General|G/通用格式");
    private static final Pattern HALF_DAY = Pattern.compile("(?i)AM/PM|A/P|上午/下午");
    private static final Pattern ELAPSED = Pattern.compile("(?i)h++|m++|s++");
    private static final Pattern CONDITION_SIGN = Pattern.compile("[<>=].*+");

    /** Signs that take the next one with them. */
    private static final String ESCAPES = "\\!_*";

    private static final String CODES = "0#?.,%/E@";
    private static final String DAY_CODES = "ymdhsebga";

    /** Long day and time of the system, which Excel takes from Windows. */
    private static final Map<String, String> SYSTEM = Map.of(
            "F800", "yyyy\"年\"m\"月\"d\"日\"",
            "X-SYSDATE", "yyyy\"年\"m\"月\"d\"日\"",
            "F400", "h:mm:ss",
            "X-SYSTIME", "h:mm:ss");

    /** The sections of a format, which are for positive and negative numbers, zero and texts. */
    static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < code.length()) {
            char c = code.charAt(i);
            if (c == ';') {
                sections.add(code.substring(start, i));
                start = i + 1;
            }
            i = c == '"' ? closing(code, i, '"') : ESCAPES.indexOf(c) >= 0 ? i + 2 : i + 1;
        }
        sections.add(code.substring(Math.min(start, code.length())));
        return sections;
    }

    static List<FormatToken> of(String section) {
        List<FormatToken> tokens = new ArrayList<>();
        int i = 0;
        while (i < section.length()) {
            i = next(section, i, tokens);
        }
        return tokens;
    }

    /** @return where the next token begins */
    private static int next(String code, int at, List<FormatToken> tokens) {
        char c = code.charAt(at);
        switch (c) {
            case '"' -> {
                int end = closing(code, at, '"');
                tokens.add(new FormatToken(
                        Kind.LITERAL, code.substring(at + 1, end).replace("\"", "")));
                return end;
            }
            case '\\', '!' -> {
                tokens.add(new FormatToken(Kind.LITERAL, code.substring(at + 1, Math.min(at + 2, code.length()))));
                return at + 2;
            }
            case '_', '*' -> {
                return at + 2;
            }
            case '[' -> {
                int end = closing(code, at, ']');
                return bracket(code, code.substring(at + 1, end).replace("]", ""), end, tokens);
            }
            default -> {
                return plain(code, at, tokens);
            }
        }
    }

    private static int bracket(String code, String inner, int end, List<FormatToken> tokens) {
        if (inner.startsWith("$")) {
            int dash = inner.indexOf('-');
            String locale = dash < 0 ? "" : inner.substring(dash + 1).toUpperCase(Locale.ROOT);
            if (SYSTEM.containsKey(locale)) {
                tokens.addAll(of(SYSTEM.getOrDefault(locale, "")));
                return code.length();
            }
            tokens.add(new FormatToken(Kind.LITERAL, inner.substring(1, dash < 1 ? inner.length() : dash)));
        } else if (inner.toUpperCase(Locale.ROOT).startsWith("DBNUM")) {
            tokens.add(new FormatToken(Kind.CHINESE_DIGITS, inner));
        } else if (CONDITION_SIGN.matcher(inner).matches()) {
            tokens.add(new FormatToken(Kind.CONDITION, inner));
        } else if (ELAPSED.matcher(inner).matches()) {
            tokens.add(new FormatToken(Kind.CODE, "[" + inner.toLowerCase(Locale.ROOT)));
        }
        return end;
    }

    private static int plain(String code, int at, List<FormatToken> tokens) {
        Matcher general = GENERAL_WORD.matcher(code).region(at, code.length());
        if (general.lookingAt()) {
            tokens.add(new FormatToken(Kind.GENERAL, ""));
            return general.end();
        }
        Matcher halfDay = HALF_DAY.matcher(code).region(at, code.length());
        if (halfDay.lookingAt()) {
            tokens.add(new FormatToken(Kind.CODE, "AM/PM"));
            return halfDay.end();
        }
        char c = code.charAt(at);
        char letter = Character.toLowerCase(c);
        if (CODES.indexOf(c) >= 0 && !(c == 'E' && !exponent(code, at))) {
            tokens.add(new FormatToken(Kind.CODE, String.valueOf(c)));
            return at + 1;
        }
        if (DAY_CODES.indexOf(letter) >= 0) {
            int end = at + 1;
            while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
                end++;
            }
            tokens.add(new FormatToken(Kind.CODE, String.valueOf(letter).repeat(end - at)));
            return end;
        }
        tokens.add(new FormatToken(Kind.LITERAL, String.valueOf(c)));
        return at + 1;
    }

    private static boolean exponent(String code, int at) {
        return at + 1 < code.length() && (code.charAt(at + 1) == '+' || code.charAt(at + 1) == '-');
    }

    /** @return the place behind the closing sign, or the end */
    private static int closing(String code, int at, char sign) {
        int end = code.indexOf(sign, at + 1);
        return end < 0 ? code.length() : end + 1;
    }
}
