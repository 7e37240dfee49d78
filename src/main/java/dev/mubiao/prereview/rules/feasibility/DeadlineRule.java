package dev.mubiao.prereview.rules.feasibility;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.prereview.rules.relevance.TimelinessClassRule;
import dev.mubiao.targets.content.Operator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-404: a deadline that is none, or lies outside the budget year. */
public final class DeadlineRule implements Rule {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");
    private static final Pattern UNTIL = Pattern.compile(
            "(截至|截止|至|到|自|从|于|已)?((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日|底|末)?(?:之前|以前|前)(?!已|的|形成|建成的)");
    private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)[0-9]{2}年(?:度|内|度内)?|(?:全|本|当)年度?");
    private static final Pattern NO_OBJECT = Pattern.compile("(?:按照?|在)?规定(?:时间|期限|时限)内?完成(?:情况)?|(?:按时|及时|如期)完成");

    @Override
    public String id() {
        return "PR-404";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        promised(reviewedSheet, findingCollector);
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            boolean filed = reviewedRow.kind() == LevelMeaning.TIMELINESS;
            if (reviewedRow.date()) {
                outside(reviewedSheet, reviewedRow, findingCollector);
                if (filed && BARE_YEAR.matcher(reviewedRow.value()).matches()) {
                    findingCollector.found(
                            "bare-year",
                            reviewedRow.spot(IndicatorField.VALUE),
                            reviewedRow.name(),
                            reviewedRow.value());
                }
                if (filed && NO_OBJECT.matcher(reviewedRow.name()).matches()) {
                    findingCollector.found("no-object", reviewedRow.spot(IndicatorField.NAME), reviewedRow.name());
                }
            } else if (filed || reviewedSheet.flat()) {
                vague(reviewedSheet.words(), reviewedRow, filed, findingCollector);
            }
        }
    }

    /** A day before the year begins, by which the goal wants something to be done. */
    private static void promised(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        BudgetYear year = reviewedSheet.content().year();
        if (year == null) {
            return;
        }
        for (SheetLocation goal : reviewedSheet.goals()) {
            Matcher day = UNTIL.matcher(Folding.bare(goal.text()));
            while (day.find()) {
                if (Integer.parseInt(day.group(2)) < year.value() && day.group(1) == null) {
                    findingCollector.found(
                            "outside", new SheetLocation(goal.cell(), day.group()), day.group(), year.toString());
                    return;
                }
            }
        }
    }

    private static void vague(
            Lexicon words, ReviewedRow reviewedRow, boolean filed, FindingCollector findingCollector) {
        SheetLocation sheetLocation = new SheetLocation(reviewedRow.cell(IndicatorField.VALUE), reviewedRow.shown());
        boolean period = words.in(WordList.PERIOD, reviewedRow.name());
        if (reviewedRow.numeric() && words.is(WordList.TIME_UNIT, reviewedRow.unit())) {
            if (period && reviewedRow.unit().startsWith("年") && reviewedRow.operator() != Operator.GE) {
                findingCollector.found("span", sheetLocation, reviewedRow.name(), reviewedRow.shown());
            } else if (reviewedRow.unit().equals("月")
                    && reviewedRow.operator() == Operator.LE
                    && !words.in(WordList.DURATION, reviewedRow.name())) {
                findingCollector.found("ambiguous", sheetLocation, reviewedRow.name(), reviewedRow.shown());
            }
        } else if (filed && reviewedRow.worded() && !TimelinessClassRule.foreign(reviewedRow, words)) {
            findingCollector.found("no-date", sheetLocation, reviewedRow.name(), reviewedRow.value());
        } else if (filed && reviewedRow.percent()) {
            findingCollector.found("rate", sheetLocation, reviewedRow.name(), reviewedRow.shown());
        }
    }

    private static void outside(
            ReviewedSheet reviewedSheet, ReviewedRow reviewedRow, FindingCollector findingCollector) {
        Matcher year = YEAR.matcher(reviewedRow.value());
        if (reviewedSheet.content().year() != null
                && year.find()
                && Integer.parseInt(year.group(1))
                        != reviewedSheet.content().year().value()) {
            findingCollector.found(
                    "outside",
                    reviewedRow.spot(IndicatorField.VALUE),
                    reviewedRow.value(),
                    reviewedSheet.content().year().toString());
        }
    }
}
