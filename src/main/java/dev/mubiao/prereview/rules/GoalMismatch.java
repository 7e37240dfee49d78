package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** PR-208: what the goals or the overview say is not what the indicator says. */
final class GoalMismatch implements Rule {

    @Override
    public String id() {
        return "PR-208";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        Set<Row> told = new HashSet<>();
        for (Spot goal : sheet.goals()) {
            phrases(sheet, goal, true, told, report);
        }
        phrases(sheet, sheet.overview(), false, told, report);
        onlySize(sheet, told, report);
        coveredByBudget(sheet, report);
    }

    /** A phrase of the text that speaks of an indicator: its best match among the rows. */
    private static void phrases(Sheet sheet, Spot text, boolean goal, Set<Row> told, Report report) {
        for (Statement statement : Statement.of(text)) {
            List<Row> candidates = sheet.named().stream()
                    .filter(row -> row.numeric() && row.unit().equals(statement.unit()))
                    .toList();
            if (goal) {
                number(sheet, text, statement, candidates, told, report);
            }
            for (Row row : candidates) {
                boolean sameNumber = statement.number().compareTo(row.number()) == 0;
                if (sameNumber && renewed(sheet.words(), statement.shown(), row.name())) {
                    boolean contradicts = sheet.words().in(WordList.RENEWAL, statement.shown());
                    if (contradicts || goal) {
                        report.found(
                                contradicts ? "other-thing" : "vague-thing",
                                spots(text, row, statement),
                                statement.shown(),
                                row.name() + row.shown());
                    }
                }
            }
        }
    }

    /** A rate that the goal names with another number than the row that it speaks of. */
    private static void number(
            Sheet sheet, Spot text, Statement statement, List<Row> candidates, Set<Row> told, Report report) {
        String phrase = Texts.letters(statement.shown()).replaceAll("[0-9]+.*", "");
        Optional<Row> match = candidates.stream()
                .filter(Row::percent)
                .max(Comparator.comparingInt(row -> Texts.letterSimilarity(phrase, Texts.letters(row.name()))));
        if (match.isEmpty()) {
            return;
        }
        Row best = match.get();
        boolean speaksOfIt = Texts.letterSimilarity(phrase, Texts.letters(best.name()))
                >= sheet.words().whole(Threshold.SIMILAR_PHRASE);
        if (speaksOfIt && best.number().compareTo(statement.number()) != 0 && told.add(best)) {
            report.found("number", spots(text, best, statement), statement.shown(), best.name() + best.shown());
        }
    }

    /** 再认证 here and 新认证 there, the rest being the same words. */
    private static boolean renewed(Lexicon words, String phrase, String name) {
        String mine = words.first(WordList.RENEWAL, name).orElse("");
        String rest = name.replaceFirst(mine, "");
        return !mine.isEmpty()
                && rest.length() > 3
                && !phrase.contains(name)
                && phrase.contains(rest)
                && !phrase.contains(mine + rest);
    }

    /** The overview gives one size in a unit that only one indicator has, and another number. */
    private static void onlySize(Sheet sheet, Set<Row> told, Report report) {
        Spot overview = sheet.overview();
        List<Statement> sizes = Statement.of(overview).stream()
                .filter(statement ->
                        statement.unit().length() > 1 && !statement.unit().contains("人"))
                .toList();
        for (Statement size : sizes) {
            List<Row> rows = sheet.named().stream()
                    .filter(row -> row.numeric() && row.unit().equals(size.unit()))
                    .toList();
            boolean alone = sizes.stream()
                            .filter(other -> other.unit().equals(size.unit()))
                            .count()
                    == 1;
            if (alone
                    && rows.size() == 1
                    && rows.get(0).number().compareTo(size.number()) != 0
                    && told.add(rows.get(0))) {
                Row row = rows.get(0);
                report.found("size", spots(overview, row, size), size.shown(), row.name() + row.shown());
            }
        }
    }

    /** The overview multiplies its counts into the budget, and the indicator counts something else. */
    private static void coveredByBudget(Sheet sheet, Report report) {
        BigDecimal total = sheet.total();
        if (total == null) {
            return;
        }
        List<Quantity> all = Quantity.in(Texts.bare(sheet.overview().text()));
        List<BigDecimal> rates =
                all.stream().filter(Quantity::rate).map(Quantity::number).toList();
        for (Row row : sheet.named()) {
            List<Quantity> counts = all.stream()
                    .filter(count -> !row.unit().isEmpty()
                            && count.unit().equals(row.unit())
                            && count.per().isEmpty())
                    .toList();
            for (int from = 0; row.numeric() && row.operator() != Operator.LE && from + 1 < counts.size(); from++) {
                BigDecimal sum =
                        counts.get(from).number().add(counts.get(from + 1).number());
                boolean covers =
                        rates.stream().anyMatch(rate -> rate.multiply(sum).compareTo(total) == 0);
                if (covers && sum.compareTo(row.number()) != 0) {
                    report.found(
                            "covered",
                            List.of(row.spot(IndicatorField.VALUE), sheet.overview()),
                            row.name() + row.shown(),
                            sum.toPlainString() + row.unit());
                    return;
                }
            }
        }
    }

    private static List<Spot> spots(Spot text, Row row, Statement statement) {
        List<Spot> spots = new ArrayList<>();
        spots.add(row.spot(IndicatorField.VALUE));
        spots.add(new Spot(text.cell(), Objects.requireNonNull(statement.shown())));
        return spots;
    }
}
