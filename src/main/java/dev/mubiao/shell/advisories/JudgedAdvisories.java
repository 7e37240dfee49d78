package dev.mubiao.shell.advisories;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The advisories of which docs/security.md says why they do no harm: a row of a table each, with one or several ids first
 * and the reason last.
 */
record JudgedAdvisories(Set<String> ids) {

    private static final Pattern ROW = Pattern.compile("\\|([^|]*)\\|[^|]*\\|\\s*[^|\\s][^|]*\\|");

    private static final Pattern ID = Pattern.compile("^[A-Z]++-(?=\\D*+\\d)[\\w-]++$");

    JudgedAdvisories {
        ids = Set.copyOf(ids);
    }

    static JudgedAdvisories of(String document) {
        Set<String> ids = new LinkedHashSet<>();
        document.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .forEach(row -> Arrays.stream(row.group(1).split("[,\\s]+"))
                        .filter(word -> ID.matcher(word).matches())
                        .forEach(ids::add));
        return new JudgedAdvisories(ids);
    }

    boolean include(Advisory advisory) {
        return advisory.ids().stream().anyMatch(ids::contains);
    }
}
