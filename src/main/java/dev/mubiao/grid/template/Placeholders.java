package dev.mubiao.grid.template;

import dev.mubiao.platform.text.Cleaning;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds placeholders in a text: <code>{{项目名称}}</code>, with braces of either width. */
public final class Placeholders {

    /** In a row that is repeated: the cell is merged down over all repetitions, and its text stands once. */
    public static final String MERGED = "合并";

    private static final int LONGEST = 200;

    private static final Pattern PLACEHOLDER = Pattern.compile("[{｛]{2}+([^{}｛｝\n]{1," + LONGEST + "}+)[}｝]{2}+");

    private static final Pattern UNCLOSED = Pattern.compile("[{｛]{2}[^\n]{0,40}|[^\n]{0,40}[}｝]{2}");

    private Placeholders() {}

    /** @param start of the braces @param end behind them */
    record Found(int start, int end, String name) {}

    static List<Found> in(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> new Found(found.start(), found.end(), name(found.group(1))))
                .toList();
    }

    /** Braces that are left without their counterparts, with some text. */
    static Optional<String> unclosed(String text) {
        return UNCLOSED.matcher(PLACEHOLDER.matcher(text).replaceAll("\n"))
                .results()
                .findFirst()
                .map(found -> found.group().strip());
    }

    /** What stands between the braces, without white space around it. */
    static String name(String between) {
        return Cleaning.singleLine(between).strip();
    }

    /** A name as a placeholder. */
    public static String of(String name) {
        return "{{" + name + "}}";
    }
}
