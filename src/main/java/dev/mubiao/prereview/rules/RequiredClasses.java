package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.Level;
import dev.mubiao.forms.LevelMeaning;
import java.util.List;

/** PR-104: a class of indicators that every target needs has none. */
final class RequiredClasses implements Rule {

    private static final List<LevelMeaning> ALWAYS =
            List.of(LevelMeaning.OUTPUT, LevelMeaning.BENEFIT, LevelMeaning.SATISFACTION);

    @Override
    public String id() {
        return "PR-104";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        IndicatorTable table = sheet.table();
        if (table == null || sheet.rows().isEmpty()) {
            return;
        }
        if (table.flat()) {
            flat(sheet, report);
            return;
        }
        for (LevelMeaning meaning : ALWAYS) {
            if (sheet.rows().stream().noneMatch(row -> properlyUnder(row, meaning))) {
                report.found("missing", place(sheet, meaning), label(table, meaning));
            }
        }
        if (sheet.rows().stream().noneMatch(row -> row.is(LevelMeaning.COST))) {
            report.found("no-cost", sheet.whole(), label(table, LevelMeaning.COST));
        }
    }

    /** A benefit filed under outputs fills neither class. */
    private static boolean properlyUnder(Row row, LevelMeaning meaning) {
        boolean fits = meaning != LevelMeaning.SATISFACTION || row.kind() == LevelMeaning.SATISFACTION;
        return row.level1() == meaning && fits;
    }

    /** The class itself if it is there with rows that do not belong to it. */
    private static Spot place(Sheet sheet, LevelMeaning meaning) {
        return sheet.rows().stream()
                .filter(row -> row.level1() == meaning)
                .map(row -> row.spot(IndicatorField.LEVEL1))
                .findFirst()
                .orElseGet(sheet::whole);
    }

    private static void flat(Sheet sheet, Report report) {
        Lexicon words = sheet.words();
        boolean satisfaction = sheet.named().stream().anyMatch(row -> words.in(WordList.SATISFACTION, row.name()));
        if (!satisfaction) {
            String about = sheet.subject()
                    + Texts.bare(sheet.content().header().legalBasis())
                    + sheet.named().stream().map(Row::name).reduce("", String::concat);
            String name = Texts.bare(sheet.content().header().projectName());
            boolean served = words.in(WordList.BENEFICIARY, about) || name.contains("补贴") || name.contains("补助");
            report.found(served ? "flat-satisfaction" : "flat-satisfaction-arguable", sheet.whole());
        }
        if (sheet.named().stream().noneMatch(row -> costs(row, words))) {
            report.found("flat-cost", sheet.whole());
        }
    }

    /** A unit cost or a cap on spending. */
    private static boolean costs(Row row, Lexicon words) {
        boolean cap = row.money() && row.operator() != dev.mubiao.targets.Operator.GE;
        return row.name().contains("成本") || (cap && words.in(WordList.AMOUNT, row.name()));
    }

    static String label(IndicatorTable table, LevelMeaning meaning) {
        return table.levels().stream()
                .filter(level -> level.meaning() == meaning)
                .map(Level::label)
                .findFirst()
                .orElse("");
    }
}
