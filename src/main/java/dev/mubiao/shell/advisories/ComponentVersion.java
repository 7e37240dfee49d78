package dev.mubiao.shell.advisories;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version in the order of Maven, which for the versions of npm packages is that of Semantic Versioning too: numbers by
 * their size, and 1.0-alpha, 1.0-M1 and 1.0-rc1 before 1.0, which is the same as 1.0.0 and 1.0.RELEASE.
 */
record ComponentVersion(List<Part> parts) implements Comparable<ComponentVersion> {

    private static final Pattern PART = Pattern.compile("\\d+|[a-zA-Z]+");

    /** What a release is called lies between what comes before it and what is added to it. */
    private static final List<List<String>> BEFORE_RELEASE = List.of(
            List.of("alpha", "a"),
            List.of("beta", "b"),
            List.of("milestone", "m"),
            List.of("rc", "cr", "pre"),
            List.of("snapshot"));

    private static final List<String> RELEASE = List.of("ga", "final", "release");

    /**
     * @param rank where it stands if it is no number: negative before a release, positive after it
     * @param number 0 if it is none
     * @param word empty if it is a number, or stands for a release
     */
    record Part(int rank, BigInteger number, String word) implements Comparable<Part> {

        static final Part NOTHING = new Part(0, BigInteger.ZERO, "");

        static Part of(String text) {
            if (Character.isDigit(text.charAt(0))) {
                return new Part(0, new BigInteger(text), "");
            }
            String word = text.toLowerCase(Locale.ROOT);
            if (RELEASE.contains(word)) {
                return NOTHING;
            }
            for (int i = 0; i < BEFORE_RELEASE.size(); i++) {
                if (BEFORE_RELEASE.get(i).contains(word)) {
                    return new Part(i - BEFORE_RELEASE.size(), BigInteger.ZERO, "");
                }
            }
            return new Part(1, BigInteger.ZERO, word);
        }

        @Override
        public int compareTo(Part other) {
            // 1.0.1 is after 1.0-sp, though the word is after nothing.
            int bySign = Integer.compare(
                    Integer.signum(number.signum() + rank), Integer.signum(other.number.signum() + other.rank));
            if (bySign != 0) {
                return bySign;
            }
            int byNumber = number.compareTo(other.number);
            int byRank = Integer.compare(rank, other.rank);
            return byNumber != 0 ? byNumber : byRank != 0 ? byRank : word.compareTo(other.word);
        }
    }

    ComponentVersion {
        parts = List.copyOf(parts);
    }

    static ComponentVersion of(String text) {
        // What follows a plus sign tells builds of one version apart.
        Matcher matcher = PART.matcher(text.split("\\+", 2)[0]);
        List<Part> parts = new ArrayList<>();
        while (matcher.find()) {
            parts.add(Part.of(matcher.group()));
        }
        return new ComponentVersion(parts);
    }

    @Override
    public int compareTo(ComponentVersion other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = part(i).compareTo(other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Part part(int i) {
        return i < parts.size() ? parts.get(i) : Part.NOTHING;
    }
}
