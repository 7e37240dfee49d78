package dev.mubiao.documents.write;

import dev.mubiao.platform.text.Cleaning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes names of files that people can read and every file system takes; no two of one instance are the same. */
public final class FileNames {

    /** Of the name without its ending, in characters: file systems allow 255 bytes, three a Chinese character. */
    private static final int LONGEST = 76;

    private static final String FORBIDDEN = "[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]";

    private final Set<String> given = new HashSet<>();

    /** By name without a number, the last one that was given with it: thousands of targets may be called alike. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param ending without a dot */
    public String next(String wanted, String ending) {
        String clean = clean(wanted);
        String name = clean;
        while (!given.add(name.toLowerCase(Locale.ROOT))) {
            name = clean + "(" + numbers.merge(clean.toLowerCase(Locale.ROOT), 2, (last, two) -> last + 1) + ")";
        }
        return name + "." + ending;
    }

    private static String clean(String wanted) {
        String name = shortened(Cleaning.singleLine(wanted.replaceAll(FORBIDDEN, " ")));
        // Windows drops dots and blanks at the end; a dot at the beginning hides the file elsewhere.
        name = name.replaceAll("^[. ]++|(?<![. ])[. ]++$", "");
        return name.isEmpty() ? "document" : name;
    }

    private static String shortened(String name) {
        int characters = name.codePointCount(0, name.length());
        if (characters <= LONGEST) {
            return name;
        }
        // The year at the end tells more than the middle of a long name.
        int tail = name.lastIndexOf('-');
        String end = tail >= 0 && name.length() - tail <= 5 ? name.substring(tail) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length() - 1)) + "…" + end;
    }
}
