package dev.mubiao.prereview.rules.feasibility;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.SubGoal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-405: another year than the target's. */
public final class BudgetYearRule implements Rule {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年(度?)");
    private static final Pattern SPAN = Pattern.compile("[—\\-~至到、][0-9]{4}年");
    private static final Pattern TITLE = Pattern.compile("《[^》]{0,80}+》|[〔(（\\[【](?:19|20)[0-9]{2}[〕)）\\]】]");
    private static final Pattern CITED = Pattern.compile("《([^》]{0,80}+)》");
    private static final Pattern FIRST_YEAR = Pattern.compile("((?:19|20)[0-9]{2})");
    private static final Pattern OF_A_LAW = Pattern.compile("(?:修订|修正|印发|发布|出台|颁布|施行|制定|批准)");
    /** Works of the winter end in the next January, before the accounts are closed. */
    private static final Pattern JANUARY = Pattern.compile("(?:1|一)月");

    private static final int NEAR = 14;

    @Override
    public String id() {
        return "PR-405";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        BudgetYear year = reviewedSheet.content().year();
        if (year == null) {
            return;
        }
        reviewedSheet.goals().forEach(goal -> promised(reviewedSheet, goal, year, findingCollector));
        for (SubGoal item : reviewedSheet.content().goals().subGoals()) {
            promised(reviewedSheet, ReviewedSheet.goal(item), year, findingCollector);
            promised(reviewedSheet, ReviewedSheet.indicators(item), year, findingCollector);
        }
        planned(reviewedSheet, reviewedSheet.overview(), year, findingCollector);
        planDocuments(reviewedSheet, reviewedSheet.basis(), year, findingCollector);
        String term = reviewedSheet.content().header().project().term();
        if (term != null && reviewedSheet.variant().has(Field.TERM)) {
            term(term, year, findingCollector);
        }
    }

    /** What is promised for another year. */
    private static void promised(
            ReviewedSheet reviewedSheet,
            SheetLocation sheetLocation,
            BudgetYear year,
            FindingCollector findingCollector) {
        String text = TITLE.matcher(sheetLocation.text()).replaceAll("");
        Matcher span = SPAN.matcher(text);
        int spanned = span.find() ? span.end() : Integer.MAX_VALUE;
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            int other = Integer.parseInt(matcher.group(1));
            String before = text.substring(Math.max(0, matcher.start() - 4), matcher.start());
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + NEAR));
            boolean done = reviewedSheet.words().in(WordList.ACTION, before)
                    || before.endsWith("确保")
                    || before.endsWith("力争")
                    || other > year.value();
            if (other != year.value()
                    && done
                    && !history(reviewedSheet.words(), before, after)
                    && !OF_A_LAW.matcher(after).lookingAt()
                    && !(other == year.value() + 1 && JANUARY.matcher(after).lookingAt())
                    && matcher.end() < spanned) {
                String quoted = before + matcher.group() + after;
                findingCollector.fixable(
                        "promised",
                        new SheetLocation(sheetLocation.cell(), quoted),
                        FindingCollector.Fix.of(
                                "year",
                                year.toString(),
                                new CellEdit(
                                        sheetLocation.cell(),
                                        sheetLocation.text().replace(matcher.group(1) + "年", year + "年"))),
                        quoted,
                        year.toString());
                return;
            }
        }
    }

    /** Last year's plan as this year's task. */
    private static void planned(
            ReviewedSheet reviewedSheet,
            SheetLocation sheetLocation,
            BudgetYear year,
            FindingCollector findingCollector) {
        String text = TITLE.matcher(Folding.bare(sheetLocation.text())).replaceAll("");
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + NEAR));
            boolean last = Integer.parseInt(matcher.group(1)) == year.value() - 1;
            if (last && reviewedSheet.words().in(WordList.PLAN, after) && !history(reviewedSheet.words(), "", after)) {
                findingCollector.found(
                        "planned",
                        new SheetLocation(sheetLocation.cell(), matcher.group() + after),
                        matcher.group() + after,
                        year.toString());
                return;
            }
        }
    }

    private static boolean history(Lexicon words, String before, String after) {
        return words.in(WordList.HISTORY, before) || words.starts(WordList.HISTORY, after);
    }

    /** Plans of a year before as the basis. */
    private static void planDocuments(
            ReviewedSheet reviewedSheet,
            SheetLocation sheetLocation,
            BudgetYear year,
            FindingCollector findingCollector) {
        Matcher title = CITED.matcher(sheetLocation.text());
        while (title.find()) {
            Matcher matcher = YEAR.matcher(title.group(1));
            if (matcher.find()
                    && Integer.parseInt(matcher.group(1)) == year.value() - 1
                    && title.group(1).endsWith("方案")) {
                findingCollector.found(
                        "basis",
                        new SheetLocation(sheetLocation.cell(), title.group()),
                        title.group(),
                        year.toString());
                return;
            }
        }
    }

    private static void term(String term, BudgetYear year, FindingCollector findingCollector) {
        Matcher first = FIRST_YEAR.matcher(term);
        int from = first.find() ? Integer.parseInt(first.group(1)) : year.value();
        int to = first.find() ? Integer.parseInt(first.group(1)) : from;
        if (from > year.value() || to < year.value()) {
            findingCollector.found("term", new SheetLocation(new FieldRef(Field.TERM), term), term, year.toString());
        }
    }
}
