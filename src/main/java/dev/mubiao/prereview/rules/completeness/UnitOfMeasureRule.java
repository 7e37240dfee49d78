package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.measure.Dimension;
import dev.mubiao.prereview.measure.HeadNouns;
import dev.mubiao.prereview.measure.MeasureKind;
import dev.mubiao.prereview.measure.UnitSystem;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.SubGoal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-107: the unit of measure is missing, is none, or does not fit what the name says is measured. */
public final class UnitOfMeasureRule implements Rule {

    private static final Pattern NARRATIVE_RATE = Pattern.compile(
            "[^，。；,;、]{0,12}率(?:大于(?:等于)?|不低于|不少于|≥|>=|达到|为)[0-9.]+(次|个|人|场|件|项|台|户|家|吨|亩|米|处|套|座|名|份|公里|平方米)");

    private static final Set<Dimension> OF_SHARES =
            Set.of(Dimension.SHARE, Dimension.POINTS, Dimension.SCORE, Dimension.RANK, Dimension.MONEY);

    @Override
    public String id() {
        return "PR-107";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        reviewedSheet.named().forEach(reviewedRow -> check(reviewedSheet, reviewedRow, findingCollector));
        for (SubGoal item : reviewedSheet.content().goals().subGoals()) {
            SheetLocation sheetLocation = ReviewedSheet.indicators(item);
            Matcher rate = NARRATIVE_RATE.matcher(Folding.bare(sheetLocation.text()));
            while (rate.find()) {
                findingCollector.found("rate-counted-in-text", sheetLocation, rate.group(), rate.group(1));
            }
        }
    }

    private static void check(ReviewedSheet reviewedSheet, ReviewedRow reviewedRow, FindingCollector findingCollector) {
        Lexicon words = reviewedSheet.words();
        String name = reviewedRow.name();
        String unit = reviewedRow.unit();
        SheetLocation sheetLocation = reviewedRow.spot(
                reviewedSheet.table() != null && reviewedSheet.table().has(IndicatorField.UNIT)
                        ? IndicatorField.UNIT
                        : IndicatorField.VALUE);
        if (!reviewedRow.numeric()) {
            if (reviewedRow.worded()
                    && !unit.isEmpty()
                    && !words.is(WordList.COUNTING_UNIT, unit)
                    && words.in(WordList.TIME, unit)) {
                findingCollector.found("no-unit", sheetLocation, unit, name);
            }
            return;
        }
        if (unit.isEmpty() && withoutUnit(reviewedRow)) {
            return;
        }
        if (unit.isEmpty()) {
            findingCollector.found("missing", sheetLocation, name);
        } else if (words.is(WordList.BARE_UNIT, unit)) {
            findingCollector.found("bare", sheetLocation, unit, name);
        } else if (shareInPieces(reviewedRow)) {
            findingCollector.found("rate-counted", sheetLocation, unit, name);
        } else if (otherDimension(reviewedRow) && !reviewedRow.percent()) {
            findingCollector.found("wrong-noun", sheetLocation, unit, name, wanted(name));
        } else if (reviewedRow.percent() && !reviewedRow.rate()) {
            percentOf(words, reviewedRow, sheetLocation, findingCollector);
        } else if (words.is(WordList.TIME_UNIT, unit) && !timed(words, reviewedRow)) {
            findingCollector.found("time-unit", sheetLocation, unit, name);
        } else if (reviewedRow.money() && name.contains("月") && name.contains("标准") && !unit.contains("月")) {
            findingCollector.found("per-month", sheetLocation, unit, name);
        }
        Spelling.of(reviewedRow)
                .ifPresent(standard -> findingCollector.fixable(
                        "spelling",
                        sheetLocation,
                        FindingCollector.Fix.of(
                                "unit", standard, new CellEdit(reviewedRow.cell(IndicatorField.UNIT), standard)),
                        reviewedRow.spot(IndicatorField.UNIT).text(),
                        standard));
    }

    private static void percentOf(
            Lexicon words, ReviewedRow reviewedRow, SheetLocation sheetLocation, FindingCollector findingCollector) {
        String name = reviewedRow.name();
        if (reviewedRow.kind() != LevelMeaning.QUANTITY
                && (words.ends(WordList.COMPLAINT, name) || words.ends(WordList.COUNT, name))) {
            findingCollector.found("percent-of-count", sheetLocation, reviewedRow.unit(), name);
        } else if (name.endsWith("期") || words.ends(WordList.DURATION, name)) {
            findingCollector.found("percent-of-period", sheetLocation, reviewedRow.unit(), name);
        }
    }

    /** A share or an opinion that is counted in people or in pieces. */
    private static boolean shareInPieces(ReviewedRow reviewedRow) {
        MeasureKind named = reviewedRow.measure().named();
        // An opinion that is filed under quantity is told by PR-201.
        boolean opinion = named == MeasureKind.OPINION && reviewedRow.kind() != LevelMeaning.QUANTITY;
        return (named == MeasureKind.SHARE || opinion)
                && UnitSystem.STANDARD
                        .of(reviewedRow.unit())
                        .filter(unit -> !unit.each() && !OF_SHARES.contains(unit.dimension()))
                        .isPresent();
    }

    /** The name ends in a word such as 面积, and the unit measures something else. */
    private static boolean otherDimension(ReviewedRow reviewedRow) {
        Dimension wanted = HeadNouns.of(reviewedRow.name()).orElse(null);
        return wanted != null
                && reviewedRow.measure().kind() != MeasureKind.CHANGE
                && UnitSystem.STANDARD
                        .of(reviewedRow.unit())
                        .filter(unit -> unit.dimension() != wanted && !fits(wanted, unit.dimension(), unit.noun()))
                        .isPresent();
    }

    /** Events and visits are counted by several words. */
    private static boolean fits(Dimension wanted, Dimension unit, String noun) {
        return (wanted == Dimension.TIMES && (unit == Dimension.PERSON_TIMES || noun.equals("起")))
                || (wanted == Dimension.PEOPLE && noun.equals("户"));
    }

    private static String wanted(String name) {
        return switch (HeadNouns.of(name).orElseThrow()) {
            case AREA -> "平方米";
            case LENGTH -> "公里";
            case TIMES -> "次";
            case PEOPLE -> "人";
            case PERSON_TIMES -> "人次";
            case MONEY -> "万元";
            case WEIGHT -> "吨";
            default -> "天";
        };
    }

    private static boolean withoutUnit(ReviewedRow reviewedRow) {
        MeasureKind kind = reviewedRow.measure().kind();
        return kind == MeasureKind.COEFFICIENT || kind == MeasureKind.INDEX || kind == MeasureKind.GRADE;
    }

    private static boolean timed(Lexicon words, ReviewedRow reviewedRow) {
        return words.in(WordList.TIME, reviewedRow.text())
                || words.in(WordList.PERIOD, reviewedRow.text())
                || words.in(WordList.DURATION, reviewedRow.text())
                || words.in(WordList.LASTING, reviewedRow.text())
                || words.in(WordList.PROMPT, reviewedRow.text())
                || reviewedRow.name().endsWith("期");
    }

    /** Units that are right but written in another way than forms print them. */
    private static final class Spelling {

        static java.util.Optional<String> of(ReviewedRow reviewedRow) {
            String raw = reviewedRow.indicator().stated().unitRaw();
            if (raw == null) {
                return java.util.Optional.empty();
            }
            String bare = Folding.bare(raw);
            return bare.equals("百分比") || bare.equals("百分数") ? java.util.Optional.of("%") : java.util.Optional.empty();
        }
    }
}
