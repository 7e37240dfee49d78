package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PR-211: one thing is measured twice. */
final class Duplicates implements Rule {

    private static final int CLAIMS = 3;
    private static final int CLAIM_LENGTH = 4;

    @Override
    public String id() {
        return "PR-211";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        Set<Row> told = sameNames(sheet, report);
        sameValues(sheet, told, report);
        satisfaction(sheet, told, report);
        claims(sheet, report);
    }

    private static Set<Row> sameNames(Sheet sheet, Report report) {
        Map<String, Row> first = new HashMap<>();
        Set<Row> told = new HashSet<>();
        for (Row row : sheet.named()) {
            Row before = first.putIfAbsent(Texts.letters(row.name()), row);
            if (before != null && row.text().equals(before.text())) {
                told.add(row);
                boolean same = before.shown().equals(row.shown());
                report.found(
                        same ? "same" : "same-name",
                        List.of(row.spot(IndicatorField.NAME), before.spot(IndicatorField.NAME)),
                        row.name(),
                        before.name());
            }
        }
        return told;
    }

    /** Only rows of one value are compared, so that a long sheet stays quick. */
    private static void sameValues(Sheet sheet, Set<Row> told, Report report) {
        Map<String, List<Row>> byValue = new HashMap<>();
        for (Row row : sheet.named()) {
            if (!row.numeric() || told.contains(row)) {
                continue;
            }
            List<Row> before = byValue.computeIfAbsent(row.shown(), any -> new ArrayList<>());
            for (Row other : before) {
                if (alike(sheet, row, other)) {
                    told.add(row);
                    report.found(
                            "similar",
                            List.of(row.spot(IndicatorField.NAME), other.spot(IndicatorField.NAME)),
                            row.name(),
                            other.name());
                    break;
                }
            }
            if (before.size() < 40) {
                before.add(row);
            }
        }
    }

    private static boolean alike(Sheet sheet, Row a, Row b) {
        Lexicon words = sheet.words();
        if (words.ends(WordList.AMOUNT, a.name()) && words.ends(WordList.AMOUNT, b.name()) || otherRate(a, b)) {
            return false;
        }
        boolean complaints = words.in(WordList.COMPLAINT, a.name()) && words.in(WordList.COMPLAINT, b.name());
        return complaints
                || Texts.similarity(a.pairs(), b.pairs()) >= words.whole(Threshold.SIMILAR_NAMES)
                        && !differsInObject(a, b);
    }

    /** Two rates of the same thing: 参保率, 知晓率. */
    private static boolean otherRate(Row a, Row b) {
        return a.name().endsWith("率")
                && b.name().endsWith("率")
                && !kindOfRate(a).equals(kindOfRate(b));
    }

    private static String kindOfRate(Row row) {
        return row.name().substring(Math.max(0, row.name().length() - 3));
    }

    /** Names that are the same but for what they are about: 小学教师培训人数, 中学教师培训人数. */
    private static boolean differsInObject(Row a, Row b) {
        return a.name().length() == b.name().length() && a.kind() == b.kind();
    }

    /** Satisfaction in two classes with two values. */
    private static void satisfaction(Sheet sheet, Set<Row> told, Report report) {
        if (sheet.flat()) {
            return;
        }
        List<Row> rows = sheet.named().stream()
                .filter(row ->
                        sheet.words().ends(WordList.SATISFACTION, row.name()) && row.numeric() && !told.contains(row))
                .toList();
        List<Row> inside = rows.stream()
                .filter(row -> row.kind() == LevelMeaning.SATISFACTION)
                .toList();
        for (Row row : rows) {
            if (row.kind() != LevelMeaning.SATISFACTION && !inside.isEmpty()) {
                Row other = inside.get(0);
                report.found(
                        "satisfaction",
                        List.of(row.spot(IndicatorField.NAME), other.spot(IndicatorField.NAME)),
                        row.name() + row.shown(),
                        other.name() + other.shown());
            }
        }
    }

    /** One claim spread over several benefits. */
    private static void claims(Sheet sheet, Report report) {
        List<Row> benefits = sheet.named().stream().filter(Row::benefit).toList();
        if (benefits.size() < CLAIMS || benefits.size() > 100) {
            return;
        }
        String subject = Texts.bare(sheet.content().header().projectName());
        Map<String, Set<Row>> phrases = new HashMap<>();
        for (Row row : benefits) {
            String text = row.text();
            for (int i = 0; i + CLAIM_LENGTH <= text.length(); i++) {
                String phrase = text.substring(i, i + CLAIM_LENGTH);
                boolean telling = phrase.indexOf('|') < 0
                        && Texts.letters(phrase).length() == CLAIM_LENGTH
                        && !subject.contains(phrase)
                        && sheet.words().without(WordList.GENERIC, phrase).length() >= 2;
                if (telling) {
                    phrases.computeIfAbsent(phrase, any -> new HashSet<>()).add(row);
                }
            }
        }
        for (Row row : benefits) {
            for (Map.Entry<String, Set<Row>> entry : phrases.entrySet()) {
                boolean kinds =
                        entry.getValue().stream().map(Row::kind).distinct().count() >= CLAIMS;
                if (kinds && entry.getValue().contains(row)) {
                    List<Row> rows =
                            benefits.stream().filter(entry.getValue()::contains).toList();
                    report.found("claim", Row.spots(rows, IndicatorField.NAME), entry.getKey(), rows.size());
                    return;
                }
            }
        }
    }
}
