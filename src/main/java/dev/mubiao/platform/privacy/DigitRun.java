package dev.mubiao.platform.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits that follow each other with no more than a few blanks, dots, dashes, slashes or brackets between
 * them, as numbers are written for reading. An X behind 17 digits belongs to them.
 */
record DigitRun(List<Group> groups) {

    private static final String SEPARATORS = " .·•・/_~*()—–−‐‑-,";
    private static final int LONGEST_GAP = 3;
    private static final int IDENTITY_WITHOUT_CHECK = 17;

    /** @param start in the folded text @param end behind its last digit */
    record Group(int start, int end) {}

    /** All of the text, in its order; read once. */
    static List<DigitRun> in(String text) {
        List<DigitRun> runs = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        int before = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); ) {
            if (!isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (!groups.isEmpty() && !isGap(text, before, i)) {
                runs.add(new DigitRun(List.copyOf(groups)));
                groups.clear();
                digits = 0;
            }
            digits += end - i;
            boolean check = digits >= IDENTITY_WITHOUT_CHECK && isX(text, end);
            end = check ? end + 1 : end;
            groups.add(new Group(i, end));
            before = end;
            i = end;
        }
        if (!groups.isEmpty()) {
            runs.add(new DigitRun(List.copyOf(groups)));
        }
        return runs;
    }

    private static boolean isGap(String text, int start, int end) {
        return end - start <= LONGEST_GAP
                && text.substring(start, end).chars().allMatch(character -> SEPARATORS.indexOf(character) >= 0);
    }

    private static boolean isX(String text, int at) {
        return at < text.length()
                && (text.charAt(at) == 'X' || text.charAt(at) == 'x')
                && (at + 1 == text.length() || !isLetter(text.charAt(at + 1)) && !isDigit(text.charAt(at + 1)));
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }
}
