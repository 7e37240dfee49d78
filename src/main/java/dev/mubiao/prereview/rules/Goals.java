package dev.mubiao.prereview.rules;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.SubGoal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** PR-102: goals that say nothing that could be checked at the end of the year. */
final class Goals implements Rule {

    private static final Pattern NUMBERING =
            Pattern.compile("(?m)^[(（]?[0-9一二三四五六七八九十]{1,3}[)）]?[、.．]|目标[0-9]+[:：]?|[;；。][0-9]{1,2}[、.．]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    private static final int REPEATED = 3;

    @Override
    public String id() {
        return "PR-102";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        if (sheet.variant().narrative() != null) {
            sheet.content().subGoals().forEach(item -> narrative(item, report));
            return;
        }
        List<Spot> goals = sheet.goals();
        if (!goals.isEmpty() && goals.stream().noneMatch(goal -> quantified(goal.text()))) {
            String name = Texts.letters(Texts.bare(sheet.content().header().projectName()));
            boolean repeats = sheet.content().kind() == FormKind.PROJECT
                    && goals.size() == 1
                    && name.equals(Texts.letters(Texts.bare(goals.get(0).text())));
            report.found(
                    repeats ? "repeats-name" : "unquantified",
                    goals.get(0),
                    shortened(goals.get(0).text()));
        }
        stockDescriptions(sheet, report);
    }

    private static void narrative(SubGoal item, Report report) {
        Spot goal = Sheet.goal(item);
        String text = Texts.letters(Texts.bare(goal.text()));
        if (!text.isEmpty() && text.equals(Texts.letters(Texts.bare(item.title())))) {
            report.found("repeats-name", goal, shortened(goal.text()));
        }
    }

    /** Whether a number is in it that is neither a year nor a numbering. */
    static boolean quantified(String goal) {
        String text =
                YEAR.matcher(NUMBERING.matcher(Texts.bare(goal)).replaceAll("")).replaceAll("");
        return NUMBER.matcher(text).find();
    }

    private static void stockDescriptions(Sheet sheet, Report report) {
        Map<String, List<Row>> same = sheet.named().stream()
                .filter(row -> !row.description().isEmpty())
                .collect(Collectors.groupingBy(Row::description));
        same.forEach((text, rows) -> {
            if (rows.size() > REPEATED) {
                report.found("stock-description", Row.spots(rows, IndicatorField.DESCRIPTION), text, rows.size());
            }
        });
    }

    static String shortened(String text) {
        String bare = text.strip();
        return bare.length() <= 40 ? bare : bare.substring(0, 40) + "…";
    }
}
