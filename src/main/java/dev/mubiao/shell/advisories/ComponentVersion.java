package dev.mubiao.shell.advisories;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version in the order of its ecosystem; only those of the same one can be compared. Maven's: numbers by their size, and
 * 1.0-alpha, 1.0-M1 and 1.0-rc1 before 1.0, which is the same as 1.0.0 and 1.0.RELEASE. That of npm (Semantic Versioning):
 * whatever follows a hyphen is before the release, 5.0.0-next.3 and 1.0.0-1 too.
 *
 * @param preRelease what follows the hyphen, divided at its points; empty for a release, and for Maven
 */
record ComponentVersion(List<Part> parts, List<String> preRelease) implements Comparable<ComponentVersion> {

    /** As programs write the numbers, with or without a v; npm too takes 1.0.0rc1 for 1.0.0-rc1. */
    private static final Pattern NPM = Pattern.compile("[v=\\s]*+([0-9]++(?:\\.[0-9]++)*+)-?+(.*+)");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

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
        preRelease = List.copyOf(preRelease);
    }

    /** @param ecosystem as in OSV */
    static ComponentVersion of(String ecosystem, String text) {
        // What follows a plus sign tells builds of one version apart.
        String version = text.split("\\+", 2)[0];
        Matcher npm = NPM.matcher(version);
        return ecosystem.equals("npm") && npm.matches()
                ? new ComponentVersion(
                        parts(npm.group(1)),
                        npm.group(2).isEmpty()
                                ? List.of()
                                : List.of(npm.group(2).split("\\.")))
                : new ComponentVersion(parts(version), List.of());
    }

    private static List<Part> parts(String text) {
        Matcher matcher = PART.matcher(text);
        List<Part> parts = new ArrayList<>();
        while (matcher.find()) {
            parts.add(Part.of(matcher.group()));
        }
        return parts;
    }

    @Override
    public int compareTo(ComponentVersion other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = part(i).compareTo(other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return preRelease.isEmpty() || other.preRelease.isEmpty()
                ? Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty())
                : comparePreReleases(preRelease, other.preRelease);
    }

    private static int comparePreReleases(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = compareIdentifiers(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Numbers by their size, and before words. */
    private static int compareIdentifiers(String one, String other) {
        boolean number = NUMBER.matcher(one).matches();
        boolean otherNumber = NUMBER.matcher(other).matches();
        if (number && otherNumber) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return number == otherNumber ? one.compareTo(other) : Boolean.compare(otherNumber, number);
    }

    private Part part(int i) {
        return i < parts.size() ? parts.get(i) : Part.NOTHING;
    }
}
