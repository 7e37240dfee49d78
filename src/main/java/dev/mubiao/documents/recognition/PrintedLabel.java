package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.forms.layout.LabelCell;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A label of a form as documents show it: in any of its spellings, with a year or number where the form has a
 * placeholder, and with or without what it says in brackets.
 */
final class PrintedLabel {

    /** A label is no longer than this, whatever stands in its placeholders. */
    private static final int LONGEST = 80;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:[+-][0-9]{1,2})?}");
    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final String NUMBER = "[0-9]{1,3}";
    private static final String ANYTHING = ".{0,20}";

    private final List<String> spellings;
    private final List<Pattern> patterns;
    private final boolean fixed;

    PrintedLabel(LabelCell label) {
        List<String> all = label.spellings().stream().map(CellTextCleaner::bare).toList();
        this.spellings = all.stream()
                .filter(text -> !text.isEmpty() && !PLACEHOLDER.matcher(text).find())
                .toList();
        this.patterns = all.stream()
                .filter(text -> PLACEHOLDER.matcher(text).find())
                .map(text -> Pattern.compile(pattern(text)))
                .toList();
        this.fixed = PLACEHOLDER.matcher(label.label()).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether it has no words of its own, as a dash where nothing is to be filled in: it tells no row from others. */
    boolean wordless() {
        return fixed;
    }

    boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String bare = CellTextCleaner.bare(text);
        return !bare.isEmpty()
                && (spellings.contains(bare)
                        || patterns.stream()
                                .anyMatch(pattern -> pattern.matcher(bare).matches())
                        || spellings.contains(IndicatorColumnPositions.heading(bare)));
    }

    /**
     * A regular expression of the label inside a text, with white space and punctuation as people write them; a colon
     * may be missing behind words.
     */
    static String inLine(LabelCell label) {
        return label.spellings().stream().map(PrintedLabel::loose).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String loose(String label) {
        StringBuilder pattern = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(label);
        int from = 0;
        while (placeholder.find()) {
            pattern.append(characters(label.substring(from, placeholder.start())))
                    .append(value(placeholder.group(1)));
            from = placeholder.end();
        }
        return pattern.append(characters(label.substring(from))).toString();
    }

    private static String characters(String text) {
        String colon = text.codePoints().anyMatch(Character::isLetterOrDigit) ? "[:：]?" : "[:：]";
        return text.strip()
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && character != '\u3000')
                .mapToObj(character -> switch (character) {
                    case ':', '：' -> colon;
                    case '(', '（' -> "[(（]";
                    case ')', '）' -> "[)）]";
                    default -> Pattern.quote(Character.toString(character));
                })
                .collect(Collectors.joining("\\s*"));
    }

    private static String pattern(String bare) {
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        for (MatchResult placeholder : PLACEHOLDER.matcher(bare).results().toList()) {
            pattern.append(Pattern.quote(bare.substring(from, placeholder.start())))
                    .append(value(placeholder.group(1)));
            from = placeholder.end();
        }
        return pattern.append(Pattern.quote(bare.substring(from))).toString();
    }

    private static String value(String placeholder) {
        return switch (placeholder) {
            case "year" -> YEAR;
            case "no" -> NUMBER;
            default -> ANYTHING;
        };
    }
}
