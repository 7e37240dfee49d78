package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PR-210: an indicator that was copied from another project and does not belong to this one. */
final class CopiedIndicators implements Rule {

    private static final int LONG_PHRASE = 4;
    private static final int POLITICAL_WORDS = 6;

    @Override
    public String id() {
        return "PR-210";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        politics(sheet, report);
        for (Row row : sheet.named()) {
            List<Neighbours.Found> same =
                    sheet.neighbours().named(Texts.letters(row.name())).toList();
            if (!same.isEmpty()) {
                copied(sheet, row, same, report);
            } else {
                sameCount(sheet, row, report);
            }
        }
    }

    private static void copied(Sheet sheet, Row row, List<Neighbours.Found> same, Report report) {
        Optional<Strangers> strangers = strangers(sheet, row);
        if (strangers.isPresent()) {
            report.found(
                    strangers.get().near() ? "near-group" : "other-group",
                    row.spot(IndicatorField.NAME),
                    row.name(),
                    strangers.get().group(),
                    project(same));
            return;
        }
        for (Neighbours.Found found : same) {
            String theirs = phraseOf(row.name(), found.target().name(), sheet);
            if (!theirs.isEmpty()) {
                report.found(
                        "other-project",
                        row.spot(IndicatorField.NAME),
                        row.name(),
                        theirs,
                        found.target().name());
                return;
            }
        }
    }

    private static String project(List<Neighbours.Found> same) {
        return same.get(0).target().name();
    }

    /** A word of the other project's name that stands in the row and nowhere else in this target. */
    private static String phraseOf(String name, String theirName, Sheet sheet) {
        String common = Texts.longestCommon(name, theirName);
        boolean telling = common.length() >= LONG_PHRASE
                || (common.length() >= 2
                        && !sheet.words().without(WordList.GENERIC, common).isEmpty()
                        && sheet.words().without(WordList.GENERIC, common).length() == common.length());
        return telling && !own(sheet, name).contains(common) ? common : "";
    }

    /** What the target says apart from rows of this name. */
    private static String own(Sheet sheet, String name) {
        StringBuilder own = new StringBuilder(sheet.subject());
        sheet.named().stream()
                .filter(row -> !row.name().equals(name))
                .forEach(row -> own.append('|').append(row.text()));
        return own.toString();
    }

    /** A group of people of whom the target does not speak; near if it speaks of something close to them. */
    private record Strangers(String group, boolean near) {}

    /** Looked for in the target's own words: those of rows that other targets have as well do not count. */
    private static Optional<Strangers> strangers(Sheet sheet, Row row) {
        List<String> groups = groups(row.text(), sheet.words());
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder own = new StringBuilder(sheet.subject());
        for (Row other : sheet.named()) {
            if (sheet.neighbours().named(Texts.letters(other.name())).findAny().isEmpty()) {
                own.append('|').append(other.text());
            }
        }
        String text = own.toString();
        List<String> mine = groups(text, sheet.words());
        if (mine.isEmpty() || groups.stream().anyMatch(mine::contains)) {
            return Optional.empty();
        }
        boolean near = groups.stream().allMatch(group -> related(group, text));
        return Optional.of(new Strangers(groups.get(0).split(" ")[0], near));
    }

    /** Groups are families of words, {@code 退役 退伍 军人}; behind {@code ~} stands what is close to them. */
    private static List<String> groups(String text, Lexicon words) {
        List<String> groups = new ArrayList<>();
        for (String family : words.words(WordList.GROUP)) {
            for (String word : family.split(" ")) {
                if (!word.startsWith("~") && text.contains(word)) {
                    groups.add(family);
                    break;
                }
            }
        }
        return groups;
    }

    private static boolean related(String family, String text) {
        return Arrays.stream(family.split(" "))
                .anyMatch(word -> word.startsWith("~") && text.contains(word.substring(1)));
    }

    /** As many people, not a round number, as another project counts under another name. */
    private static void sameCount(Sheet sheet, Row row, Report report) {
        BigDecimal number = row.number();
        boolean odd = row.numeric()
                && row.kind() == LevelMeaning.QUANTITY
                && sheet.words().is(WordList.PEOPLE_UNIT, row.unit())
                && number.compareTo(BigDecimal.TEN) > 0
                && number.remainder(BigDecimal.TEN).signum() != 0;
        if (odd) {
            sheet.neighbours()
                    .people(number)
                    .filter(found -> sheet.neighbours().earlier(found.target()))
                    .findFirst()
                    .ifPresent(found -> report.found(
                            "same-count",
                            row.spot(IndicatorField.VALUE),
                            row.name() + row.shown(),
                            found.line().text(),
                            found.target().name()));
        }
    }

    private static void politics(Sheet sheet, Report report) {
        if (sheet.variant().narrative() == null) {
            return;
        }
        for (Spot goal : sheet.goals()) {
            Set<Integer> telling = Facts.telling(goal.text(), sheet.words());
            if (sheet.words().count(WordList.POLITICAL, goal.text()) >= POLITICAL_WORDS
                    && !Goals.quantified(goal.text())
                    && !telling.isEmpty()) {
                report.found("political", goal, Goals.shortened(goal.text()));
            }
        }
    }
}
