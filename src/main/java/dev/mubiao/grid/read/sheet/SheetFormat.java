package dev.mubiao.grid.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number format as Excel writes it: one section, or one each for positive and negative numbers, zero and texts. */
final class SheetFormat {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    /** Room as wide as a character, a character that fills the cell, and colours, languages and conditions. */
    private static final Pattern UNSHOWN = Pattern.compile("[_*].|\\[[^\\]]*+\\]");

    private static final Pattern PLACEHOLDER = Pattern.compile("[0#?]");
    private static final int ZERO_SECTION = 2;

    private final String pattern;
    private final List<String> sections;

    SheetFormat(String pattern) {
        this.pattern = pattern;
        this.sections = sections(pattern);
    }

    /** What is shown instead of the number, as the dash of accountants for zero; null if the number is. */
    @Nullable
    String literal(double number) {
        int section = number > 0 ? 0 : number < 0 ? 1 : ZERO_SECTION;
        if (section >= sections.size() || pattern.contains("[<") || pattern.contains("[>") || pattern.contains("[=")) {
            return null;
        }
        String shown = UNSHOWN.matcher(sections.get(section)).replaceAll("");
        String outside = ESCAPED.matcher(QUOTED.matcher(shown).replaceAll("")).replaceAll("");
        if (outside.matches("(?s).*[0#@].*") || outside.contains("General")) {
            return null;
        }
        String words =
                PLACEHOLDER.matcher(QUOTED.matcher(shown).replaceAll("$1")).replaceAll("");
        return ESCAPED.matcher(words).replaceAll("$1");
    }

    /** For dates, whose words stand in quotes that the formatter would show. */
    String withoutQuotes() {
        return QUOTED.matcher(pattern)
                .replaceAll(word -> word.group(1).matches("[^A-Za-z']*")
                        ? Matcher.quoteReplacement(word.group(1))
                        : Matcher.quoteReplacement("'" + word.group(1) + "'"));
    }

    boolean percent() {
        String outside = QUOTED.matcher(pattern).replaceAll("");
        return ESCAPED.matcher(outside).replaceAll("").indexOf('%') >= 0;
    }

    private static List<String> sections(String pattern) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(c);
            }
        }
        sections.add(section.toString());
        return sections;
    }
}
