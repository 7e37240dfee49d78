package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.MeasuredSubject;
import dev.mubiao.prereview.language.TextSimilarity;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.RelatedTargets;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.prereview.rules.completeness.VagueGoalRule;
import dev.mubiao.targets.content.TargetContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** PR-210: an indicator that was copied from another project and does not belong to this one. */
public final class CopiedIndicatorRule implements Rule {

    private static final int LONG_PHRASE = 4;
    private static final int POLITICAL_WORDS = 6;

    @Override
    public String id() {
        return "PR-210";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        politics(reviewedSheet, findingCollector);
        WiderArea.check(reviewedSheet, findingCollector);
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            List<RelatedTargets.Found> same = named(reviewedSheet, reviewedRow).toList();
            if (!same.isEmpty()) {
                copied(reviewedSheet, reviewedRow, same, findingCollector);
            } else {
                sameCount(reviewedSheet, reviewedRow, findingCollector);
            }
        }
    }

    /** Rows of this name in targets of other projects. */
    private static Stream<RelatedTargets.Found> named(ReviewedSheet reviewedSheet, ReviewedRow reviewedRow) {
        return reviewedSheet
                .relatedTargets()
                .named(Folding.letters(reviewedRow.name()))
                .filter(found -> isOfAnother(reviewedSheet, found));
    }

    /** The same project in another form, and a department in its projects, have the same rows by right. */
    private static boolean isOfAnother(ReviewedSheet reviewedSheet, RelatedTargets.Found found) {
        TargetContent content = reviewedSheet.content();
        return found.target().kind() == content.kind()
                && !found.target().name().equals(Folding.bare(content.displayName()));
    }

    private static void copied(
            ReviewedSheet reviewedSheet,
            ReviewedRow reviewedRow,
            List<RelatedTargets.Found> same,
            FindingCollector findingCollector) {
        Optional<UnrelatedTargets> strangers = strangers(reviewedSheet, reviewedRow);
        if (strangers.isPresent()) {
            findingCollector.found(
                    strangers.get().near() ? "near-group" : "other-group",
                    reviewedRow.spot(IndicatorField.NAME),
                    reviewedRow.name(),
                    strangers.get().group(),
                    project(same));
            return;
        }
        for (RelatedTargets.Found found : same) {
            String theirs = phraseOf(reviewedRow.name(), found.target().name(), reviewedSheet);
            if (!theirs.isEmpty()) {
                findingCollector.found(
                        "other-project",
                        reviewedRow.spot(IndicatorField.NAME),
                        reviewedRow.name(),
                        theirs,
                        found.target().name());
                return;
            }
        }
    }

    private static String project(List<RelatedTargets.Found> same) {
        return same.get(0).target().name();
    }

    /** A word of the other project's name that stands in the row and nowhere else in this target. */
    private static String phraseOf(String name, String theirName, ReviewedSheet reviewedSheet) {
        String common = TextSimilarity.longestCommon(name, theirName);
        boolean telling = common.length() >= LONG_PHRASE
                || (common.length() >= 2
                        && !reviewedSheet
                                .words()
                                .without(WordList.GENERIC, common)
                                .isEmpty()
                        && reviewedSheet
                                        .words()
                                        .without(WordList.GENERIC, common)
                                        .length()
                                == common.length());
        return telling && !own(reviewedSheet, name).contains(common) ? common : "";
    }

    /** What the target says apart from rows of this name. */
    private static String own(ReviewedSheet reviewedSheet, String name) {
        StringBuilder own = new StringBuilder(reviewedSheet.subject());
        reviewedSheet.named().stream()
                .filter(reviewedRow -> !reviewedRow.name().equals(name))
                .forEach(reviewedRow -> own.append('|').append(reviewedRow.text()));
        return own.toString();
    }

    /** A group of people of whom the target does not speak; near if it speaks of something close to them. */
    private record UnrelatedTargets(String group, boolean near) {}

    /** Looked for in the target's own words: those of rows that other targets have as well do not count. */
    private static Optional<UnrelatedTargets> strangers(ReviewedSheet reviewedSheet, ReviewedRow reviewedRow) {
        List<String> groups = groups(reviewedRow.text(), reviewedSheet.words());
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder own = new StringBuilder(reviewedSheet.subject());
        for (ReviewedRow other : reviewedSheet.named()) {
            if (named(reviewedSheet, other).findAny().isEmpty()) {
                own.append('|').append(other.text());
            }
        }
        String text = own.toString();
        List<String> mine = groups(text, reviewedSheet.words());
        if (mine.isEmpty() || groups.stream().anyMatch(mine::contains)) {
            return Optional.empty();
        }
        boolean near = groups.stream().allMatch(group -> related(group, text));
        return Optional.of(new UnrelatedTargets(groups.get(0).split(" ")[0], near));
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
    private static void sameCount(
            ReviewedSheet reviewedSheet, ReviewedRow reviewedRow, FindingCollector findingCollector) {
        BigDecimal number = reviewedRow.number();
        boolean odd = reviewedRow.numeric()
                && reviewedRow.kind() == LevelMeaning.QUANTITY
                && reviewedSheet.words().is(WordList.PEOPLE_UNIT, reviewedRow.unit())
                && number.compareTo(BigDecimal.TEN) > 0
                && number.remainder(BigDecimal.TEN).signum() != 0;
        if (odd) {
            reviewedSheet
                    .relatedTargets()
                    .people(number)
                    .filter(found -> isOfAnother(reviewedSheet, found))
                    .filter(found -> reviewedSheet.relatedTargets().earlier(found.target()))
                    .findFirst()
                    .ifPresent(found -> findingCollector.found(
                            "same-count",
                            reviewedRow.spot(IndicatorField.VALUE),
                            reviewedRow.name() + reviewedRow.shown(),
                            found.line().text(),
                            found.target().name()));
        }
    }

    private static void politics(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        if (reviewedSheet.variant().narrative() == null) {
            return;
        }
        for (SheetLocation goal : reviewedSheet.goals()) {
            Set<Integer> telling = MeasuredSubject.telling(goal.text(), reviewedSheet.words());
            if (reviewedSheet.words().count(WordList.POLITICAL, goal.text()) >= POLITICAL_WORDS
                    && !VagueGoalRule.quantified(goal.text())
                    && !telling.isEmpty()) {
                findingCollector.found("political", goal, VagueGoalRule.shortened(goal.text()));
            }
        }
    }
}
