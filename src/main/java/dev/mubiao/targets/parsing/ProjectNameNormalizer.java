package dev.mubiao.targets.parsing;

import dev.mubiao.platform.text.Folding;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Normalizes a project name so that the same project is found in another year: without the year, blanks and
 * full-width characters.
 */
public final class ProjectNameNormalizer {

    private static final Pattern YEAR = Pattern.compile("((19|20)\\d{2}|二[〇○零]([一二三四五六七八九〇○零]){2})(年度|年)?");

    private ProjectNameNormalizer() {}

    public static boolean same(String one, String other) {
        return !plain(one).isEmpty() && plain(one).equals(plain(other));
    }

    public static String plain(String name) {
        return YEAR.matcher(Folding.bare(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
