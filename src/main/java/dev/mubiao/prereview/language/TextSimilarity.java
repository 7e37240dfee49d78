package dev.mubiao.prereview.language;

import java.util.HashSet;
import java.util.Set;

/** Compares texts. Chinese has no spaces, so pairs of neighbouring characters stand for words. */
public final class TextSimilarity {

    private TextSimilarity() {}

    /** All pairs of neighbouring characters, each as one number. */
    public static Set<Integer> pairs(String text) {
        RuleTime.spend(text.length());
        Set<Integer> pairs = new HashSet<>(text.length() * 2);
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.charAt(i) << 16 | text.charAt(i + 1));
        }
        return pairs;
    }

    /** Dice's coefficient of the pairs, 0 to 100. */
    public static int similarity(Set<Integer> a, Set<Integer> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return 200 * common(a, b) / (a.size() + b.size());
    }

    /** How much of the smaller one is in the other, 0 to 100. */
    public static int containment(Set<Integer> a, Set<Integer> b) {
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : 100 * common(a, b) / smaller;
    }

    /** Dice's coefficient of the single characters, whatever their order, 0 to 100. */
    public static int letterSimilarity(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        StringBuilder rest = new StringBuilder(b);
        int common = 0;
        for (int i = 0; i < a.length(); i++) {
            RuleTime.spend(rest.length());
            int at = rest.indexOf(a.substring(i, i + 1));
            if (at >= 0) {
                rest.deleteCharAt(at);
                common++;
            }
        }
        return 200 * common / (a.length() + b.length());
    }

    public static int common(Set<Integer> a, Set<Integer> b) {
        Set<Integer> small = a.size() <= b.size() ? a : b;
        RuleTime.spend(small.size());
        Set<Integer> large = small == a ? b : a;
        int common = 0;
        for (Integer pair : small) {
            if (large.contains(pair)) {
                common++;
            }
        }
        return common;
    }

    /** The longest run of characters that stands in both. */
    public static String longestCommon(String a, String b) {
        int[] before = new int[b.length() + 1];
        int best = 0;
        int end = 0;
        for (int i = 1; i <= a.length(); i++) {
            RuleTime.spend(b.length());
            int[] now = new int[b.length() + 1];
            for (int j = 1; j <= b.length(); j++) {
                if (a.charAt(i - 1) == b.charAt(j - 1)) {
                    now[j] = before[j - 1] + 1;
                    if (now[j] > best) {
                        best = now[j];
                        end = i;
                    }
                }
            }
            before = now;
        }
        return a.substring(end - best, end);
    }

    public static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
