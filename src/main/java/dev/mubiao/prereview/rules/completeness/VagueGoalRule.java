package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.content.SubGoal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** PR-102: goals that say nothing that could be checked at the end of the year. */
public final class VagueGoalRule implements Rule {

    private static final Pattern NUMBERING =
            Pattern.compile("(?m)^[(（]?[0-9一二三四五六七八九十]{1,3}[)）]?[、.．]|目标[0-9]+[:：]?|[;；。][0-9]{1,2}[、.．]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    /** {@code 二十五公里}, {@code 十一月底}; neither 十四五期间 nor 一批, and no slogan such as 两个维护. */
    private static final Pattern NUMERAL = Pattern.compile("(?!十[三四五]五)(?:"
            + "(?:[二三四五六七八九]?[十百千][一二三四五六七八九十百千万]{0,8})"
            + "(?:平方|公里|公顷|立方|个|名|户|家|次|场|件|台|处|座|所|项|条|套|亩|米|吨|人|万|天|批|份|册|期(?!间))"
            + "|[二三四五六七八九十两]{1,4}(?:公里|公顷|名|户|家|场|台|座|所|套|亩|吨)|[一二三四五六七八九十]{1,2}月(?:底|末|前|份|[0-9一二三四五六七八九十]))");

    private static final int REPEATED = 3;

    @Override
    public String id() {
        return "PR-102";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        if (reviewedSheet.variant().narrative() != null) {
            reviewedSheet.content().goals().subGoals().forEach(item -> narrative(item, findingCollector));
            return;
        }
        List<SheetLocation> goals = reviewedSheet.goals();
        if (!goals.isEmpty() && goals.stream().noneMatch(goal -> quantified(goal.text()))) {
            String name = Folding.letters(
                    Folding.bare(reviewedSheet.content().header().project().name()));
            boolean repeats = reviewedSheet.content().kind() == FormKind.PROJECT
                    && goals.size() == 1
                    && name.equals(Folding.letters(Folding.bare(goals.get(0).text())));
            findingCollector.found(
                    repeats ? "repeats-name" : "unquantified",
                    goals.get(0),
                    shortened(goals.get(0).text()));
        }
        stockDescriptions(reviewedSheet, findingCollector);
    }

    private static void narrative(SubGoal item, FindingCollector findingCollector) {
        SheetLocation goal = ReviewedSheet.goal(item);
        String text = Folding.letters(Folding.bare(goal.text()));
        if (!text.isEmpty() && text.equals(Folding.letters(Folding.bare(item.title())))) {
            findingCollector.found("repeats-name", goal, shortened(goal.text()));
        }
    }

    /** Whether a number is in it that is neither a year nor a numbering. */
    public static boolean quantified(String goal) {
        String text = YEAR.matcher(NUMBERING.matcher(Folding.bare(goal)).replaceAll(""))
                .replaceAll("");
        return NUMBER.matcher(text).find() || NUMERAL.matcher(text).find();
    }

    private static void stockDescriptions(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        Map<String, List<ReviewedRow>> same = reviewedSheet.named().stream()
                .filter(reviewedRow -> !reviewedRow.description().isEmpty())
                .collect(Collectors.groupingBy(ReviewedRow::description));
        same.forEach((text, rows) -> {
            if (rows.size() > REPEATED) {
                findingCollector.found(
                        "stock-description", ReviewedRow.spots(rows, IndicatorField.DESCRIPTION), text, rows.size());
            }
        });
    }

    public static String shortened(String text) {
        return Abbreviation.quoted(text.strip(), 40);
    }
}
