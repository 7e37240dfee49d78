package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.RuleTime;
import dev.mubiao.prereview.language.TextSimilarity;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.measure.IndicatorMeasure;
import dev.mubiao.prereview.measure.MeasureKind;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PR-211: one thing is measured twice. */
public final class DuplicateIndicatorRule implements Rule {

    private static final Set<String> PASSED = Set.of("合格率", "通过率", "达标率");
    private static final int CLAIMS = 3;
    private static final int CLAIM_LENGTH = 4;

    @Override
    public String id() {
        return "PR-211";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        Set<ReviewedRow> told = sameNames(reviewedSheet, findingCollector);
        sameValues(reviewedSheet, told, findingCollector);
        satisfaction(reviewedSheet, told, findingCollector);
        claims(reviewedSheet, findingCollector);
    }

    private static Set<ReviewedRow> sameNames(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        Map<String, ReviewedRow> first = new HashMap<>();
        Set<ReviewedRow> told = new HashSet<>();
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            ReviewedRow before = first.putIfAbsent(Folding.letters(reviewedRow.name()), reviewedRow);
            if (before != null && reviewedRow.text().equals(before.text())) {
                told.add(reviewedRow);
                boolean same = before.shown().equals(reviewedRow.shown());
                findingCollector.found(
                        same ? "same" : "same-name",
                        List.of(reviewedRow.spot(IndicatorField.NAME), before.spot(IndicatorField.NAME)),
                        reviewedRow.name(),
                        before.name());
            }
        }
        return told;
    }

    /** Only rows of one value are compared, so that a long sheet stays quick. */
    private static void sameValues(
            ReviewedSheet reviewedSheet, Set<ReviewedRow> told, FindingCollector findingCollector) {
        Map<String, List<ReviewedRow>> byValue = new HashMap<>();
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            if (!reviewedRow.numeric() || told.contains(reviewedRow)) {
                continue;
            }
            List<ReviewedRow> before = byValue.computeIfAbsent(reviewedRow.shown(), any -> new ArrayList<>());
            for (ReviewedRow other : before) {
                if (alike(reviewedSheet, reviewedRow, other)) {
                    told.add(reviewedRow);
                    findingCollector.found(
                            "similar",
                            List.of(reviewedRow.spot(IndicatorField.NAME), other.spot(IndicatorField.NAME)),
                            reviewedRow.name(),
                            other.name());
                    break;
                }
            }
            if (before.size() < 40) {
                before.add(reviewedRow);
            }
        }
    }

    private static boolean alike(ReviewedSheet reviewedSheet, ReviewedRow a, ReviewedRow b) {
        Lexicon words = reviewedSheet.words();
        if (sameShare(a, b)) {
            return true;
        }
        if (words.ends(WordList.AMOUNT, a.name()) && words.ends(WordList.AMOUNT, b.name()) || otherRate(a, b)) {
            return false;
        }
        if (sameObject(a.measure(), b.measure())) {
            return true;
        }
        boolean complaints = words.in(WordList.COMPLAINT, a.name()) && words.in(WordList.COMPLAINT, b.name());
        return complaints
                || TextSimilarity.similarity(a.pairs(), b.pairs()) >= words.whole(Threshold.SIMILAR_NAMES)
                        && !differsInObject(a, b);
    }

    /** 验收合格率, 验收通过率 */
    private static boolean sameShare(ReviewedRow a, ReviewedRow b) {
        return PASSED.contains(kindOfRate(a))
                && PASSED.contains(kindOfRate(b))
                && a.name()
                        .substring(0, a.name().length() - 3)
                        .equals(b.name().substring(0, b.name().length() - 3));
    }

    /** The same measure of one object, whatever verbs stand around it: 接待读者人次, 读者到馆人次. */
    private static boolean sameObject(IndicatorMeasure a, IndicatorMeasure b) {
        return a.kind() == b.kind()
                && a.kind().quantity()
                && a.object().length() >= 2
                && a.object().equals(b.object());
    }

    /** Two rates of the same thing: 参保率, 知晓率. */
    private static boolean otherRate(ReviewedRow a, ReviewedRow b) {
        return a.name().endsWith("率")
                && b.name().endsWith("率")
                && !kindOfRate(a).equals(kindOfRate(b));
    }

    private static String kindOfRate(ReviewedRow reviewedRow) {
        return reviewedRow.name().substring(Math.max(0, reviewedRow.name().length() - 3));
    }

    /** Names that are the same but for what they are about: 小学教师培训人数, 中学教师培训人数. */
    private static boolean differsInObject(ReviewedRow a, ReviewedRow b) {
        return a.name().length() == b.name().length() && a.kind() == b.kind();
    }

    /** Satisfaction in two classes with two values. */
    private static void satisfaction(
            ReviewedSheet reviewedSheet, Set<ReviewedRow> told, FindingCollector findingCollector) {
        if (reviewedSheet.flat()) {
            return;
        }
        List<ReviewedRow> rows = reviewedSheet.named().stream()
                .filter(reviewedRow -> reviewedSheet.words().ends(WordList.SATISFACTION, reviewedRow.name())
                        && reviewedRow.numeric()
                        && !told.contains(reviewedRow))
                .toList();
        List<ReviewedRow> inside = rows.stream()
                .filter(reviewedRow -> reviewedRow.kind() == LevelMeaning.SATISFACTION)
                .toList();
        for (ReviewedRow reviewedRow : rows) {
            if (reviewedRow.kind() != LevelMeaning.SATISFACTION && !inside.isEmpty()) {
                ReviewedRow other = inside.get(0);
                findingCollector.found(
                        "satisfaction",
                        List.of(reviewedRow.spot(IndicatorField.NAME), other.spot(IndicatorField.NAME)),
                        reviewedRow.name() + reviewedRow.shown(),
                        other.name() + other.shown());
            }
        }
    }

    /** Whether the row claims something instead of measuring it: what is done for one thing may be measured in many ways. */
    private static boolean claims(ReviewedRow reviewedRow) {
        MeasureKind kind = reviewedRow.measure().kind();
        return !reviewedRow.numeric()
                || reviewedRow.name().indexOf(',') >= 0
                || kind == MeasureKind.CHANGE
                || kind == MeasureKind.SHARE && reviewedRow.measure().named() != MeasureKind.SHARE;
    }

    /** One claim spread over several benefits. */
    private static void claims(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        List<ReviewedRow> benefits = reviewedSheet.named().stream()
                .filter(reviewedRow -> reviewedRow.benefit() && claims(reviewedRow))
                .toList();
        if (benefits.size() < CLAIMS || benefits.size() > 100) {
            return;
        }
        String subject = Folding.bare(reviewedSheet.content().header().project().name());
        Map<String, Set<ReviewedRow>> phrases = new HashMap<>();
        for (ReviewedRow reviewedRow : benefits) {
            String text = reviewedRow.text();
            for (int i = 0; i + CLAIM_LENGTH <= text.length(); i++) {
                RuleTime.spend(subject.length());
                String phrase = text.substring(i, i + CLAIM_LENGTH);
                boolean telling = phrase.indexOf('|') < 0
                        && Folding.letters(phrase).length() == CLAIM_LENGTH
                        && !subject.contains(phrase)
                        && reviewedSheet
                                        .words()
                                        .without(WordList.GENERIC, phrase)
                                        .length()
                                >= 2;
                if (telling) {
                    phrases.computeIfAbsent(phrase, any -> new HashSet<>()).add(reviewedRow);
                }
            }
        }
        for (ReviewedRow reviewedRow : benefits) {
            for (Map.Entry<String, Set<ReviewedRow>> entry : phrases.entrySet()) {
                RuleTime.spend(entry.getValue().size());
                boolean kinds = entry.getValue().stream()
                                .map(ReviewedRow::kind)
                                .distinct()
                                .count()
                        >= CLAIMS;
                if (kinds && entry.getValue().contains(reviewedRow)) {
                    List<ReviewedRow> rows =
                            benefits.stream().filter(entry.getValue()::contains).toList();
                    findingCollector.found(
                            "claim", ReviewedRow.spots(rows, IndicatorField.NAME), entry.getKey(), rows.size());
                    return;
                }
            }
        }
    }
}
