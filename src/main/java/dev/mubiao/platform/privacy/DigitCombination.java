package dev.mubiao.platform.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring groups of a run taken for one number.
 *
 * @param digits without what stands between them
 * @param lengths of the groups
 * @param gaps what stands between the groups, all together
 */
record DigitCombination(String digits, List<Integer> lengths, String gaps, WordsAround around, int start, int end) {

    static DigitCombination of(String text, List<DigitRun.Group> groups) {
        StringBuilder digits = new StringBuilder();
        StringBuilder gaps = new StringBuilder();
        List<Integer> lengths = new ArrayList<>(groups.size());
        int before = groups.get(0).start();
        for (DigitRun.Group group : groups) {
            gaps.append(text, before, group.start());
            digits.append(text, group.start(), group.end());
            lengths.add(group.end() - group.start());
            before = group.end();
        }
        int start = groups.get(0).start();
        return new DigitCombination(
                digits.toString(), lengths, gaps.toString(), WordsAround.of(text, start, before), start, before);
    }

    boolean whole() {
        return lengths.size() == 1;
    }

    boolean grouped(Integer... sizes) {
        return lengths.equals(List.of(sizes));
    }

    /** Each digit by itself: 1 3 8 0 0 … */
    boolean spelt() {
        return lengths.stream().allMatch(length -> length == 1);
    }

    /** An amount with a comma or a blank between its thousands. */
    boolean thousands() {
        return lengths.size() > 1
                && lengths.get(0) <= 3
                && lengths.stream().skip(1).allMatch(length -> length == 3)
                && gaps.chars().allMatch(gap -> gap == ',' || gap == ' ');
    }

    /** Commas, as between the thousands of an amount or the items of a list. */
    boolean commas() {
        return gaps.indexOf(',') >= 0;
    }
}
