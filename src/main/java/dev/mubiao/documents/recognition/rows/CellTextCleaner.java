package dev.mubiao.documents.recognition.rows;

import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.Folding;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Strips from a cell's text what other programs left in it, such as tags, LaTeX and bookmarks, and normalises labels
 * for comparison.
 */
public final class CellTextCleaner {

    private static final Pattern BREAK = Pattern.compile("(?i)</p>|<br ?/?>");
    /** With attributes or without: {@code a<b 且 c>d} compares. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|span|div|b|i|u|font|strong)(?: {1,3}[a-z:-]{1,30}(?:=(?:\"[^<>\"]{0,200}\"|'[^<>']{0,200}'|[^<> \"']{1,200}))?){0,20} {0,3}>");

    private static final Pattern BOOKMARK =
            Pattern.compile("(?i)\\{(?:bookmark|_?toc|ref)[^{}]{0,80}\\}|\\[?_?(?:GoBack|Toc\\d{3,12})\\]?");

    private CellTextCleaner() {}

    /** As a person reads it: tags, LaTeX and bookmarks gone, line breaks kept. */
    public static String clean(String raw) {
        String text = Cleaning.visible(raw).replace('\u00A0', ' ').replace('\u3000', ' ');
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        }
        if (text.indexOf('\\') >= 0 || text.indexOf('$') >= 0) {
            text = latex(text);
        }
        if (text.indexOf('{') >= 0 || text.indexOf('_') >= 0) {
            text = BOOKMARK.matcher(text).replaceAll("");
        }
        return text.indexOf('\n') < 0 ? text.strip() : lines(text);
    }

    private static String lines(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }

    /** For comparing labels: no white space, ordinary punctuation, no colon at the end. */
    public static String bare(String text) {
        String bare =
                Folding.bare(clean(text)).replace('〔', '(').replace('〕', ')').replace('、', ',');
        int end = bare.length();
        while (end > 0 && bare.charAt(end - 1) == ':') {
            end--;
        }
        return bare.substring(0, end);
    }

    private static String latex(String text) {
        return text.replace("\\geqslant", "≥")
                .replace("\\geq", "≥")
                .replace("\\ge", "≥")
                .replace("\\leqslant", "≤")
                .replace("\\leq", "≤")
                .replace("\\le", "≤")
                .replace("\\%", "%")
                .replace("\\times", "×")
                .replace("$", "");
    }
}
