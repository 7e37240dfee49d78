package dev.mubiao.prereview.rules;

import dev.mubiao.forms.Field;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.targets.CellEdit;
import dev.mubiao.targets.SubGoal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-405: another year than the target's. */
final class Years implements Rule {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年(度?)");
    private static final Pattern SPAN = Pattern.compile("[—\\-~至到、][0-9]{4}年");
    private static final Pattern TITLE = Pattern.compile("《[^》]*》|[〔(（\\[【](?:19|20)[0-9]{2}[〕)）\\]】]");
    private static final int NEAR = 14;

    @Override
    public String id() {
        return "PR-405";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        BudgetYear year = sheet.content().year();
        if (year == null) {
            return;
        }
        sheet.goals().forEach(goal -> promised(sheet, goal, year, report));
        for (SubGoal item : sheet.content().subGoals()) {
            promised(sheet, Sheet.goal(item), year, report);
            promised(sheet, Sheet.indicators(item), year, report);
        }
        planned(sheet, sheet.overview(), year, report);
        planDocuments(sheet, sheet.basis(), year, report);
        String term = sheet.content().header().term();
        if (term != null && sheet.variant().has(Field.TERM)) {
            term(term, year, report);
        }
    }

    /** What is promised for another year. */
    private static void promised(Sheet sheet, Spot spot, BudgetYear year, Report report) {
        String text = TITLE.matcher(spot.text()).replaceAll("");
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            int other = Integer.parseInt(matcher.group(1));
            String before = text.substring(Math.max(0, matcher.start() - 4), matcher.start());
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + NEAR));
            boolean done = sheet.words().in(WordList.ACTION, before) || other > year.value();
            if (other != year.value()
                    && done
                    && !history(sheet.words(), before, after)
                    && !SPAN.matcher(text.substring(0, matcher.end())).find()) {
                String quoted = before + matcher.group() + after;
                report.fixable(
                        "promised",
                        new Spot(spot.cell(), quoted),
                        Report.Fix.of(
                                "year",
                                year.toString(),
                                new CellEdit(spot.cell(), spot.text().replace(matcher.group(1) + "年", year + "年"))),
                        quoted,
                        year.toString());
                return;
            }
        }
    }

    /** Last year's plan as this year's task. */
    private static void planned(Sheet sheet, Spot spot, BudgetYear year, Report report) {
        String text = TITLE.matcher(Texts.bare(spot.text())).replaceAll("");
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + NEAR));
            boolean last = Integer.parseInt(matcher.group(1)) == year.value() - 1;
            if (last && sheet.words().in(WordList.PLAN, after) && !history(sheet.words(), "", after)) {
                report.found(
                        "planned",
                        new Spot(spot.cell(), matcher.group() + after),
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
    private static void planDocuments(Sheet sheet, Spot spot, BudgetYear year, Report report) {
        Matcher title = Pattern.compile("《([^》]*)》").matcher(spot.text());
        while (title.find()) {
            Matcher matcher = YEAR.matcher(title.group(1));
            if (matcher.find()
                    && Integer.parseInt(matcher.group(1)) == year.value() - 1
                    && title.group(1).endsWith("方案")) {
                report.found("basis", new Spot(spot.cell(), title.group()), title.group(), year.toString());
                return;
            }
        }
    }

    private static void term(String term, BudgetYear year, Report report) {
        Matcher first = Pattern.compile("((?:19|20)[0-9]{2})").matcher(term);
        int from = first.find() ? Integer.parseInt(first.group(1)) : year.value();
        int to = first.find() ? Integer.parseInt(first.group(1)) : from;
        if (from > year.value() || to < year.value()) {
            report.found("term", new Spot("field:TERM", term), term, year.toString());
        }
    }
}
