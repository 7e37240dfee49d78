package dev.mubiao.targets;

import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it stays from year to year: without the year in it, blanks and the width of its characters. */
final class ProjectName {

    private static final Pattern YEAR = Pattern.compile("((19|20)\\d{2}|二[〇○零]([一二三四五六七八九〇○零]){2})(年度|年)?");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private ProjectName() {}

    static boolean same(String one, String other) {
        return !plain(one).isEmpty() && plain(one).equals(plain(other));
    }

    static String plain(String name) {
        String narrow = BLANK.matcher(FullWidth.narrow(name)).replaceAll("");
        return YEAR.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
