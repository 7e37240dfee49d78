package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.CellEdit;
import dev.mubiao.targets.SubGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-118: slips of the pen: wrong characters, doubled punctuation, brackets of document numbers. */
final class Spelling implements Rule {

    private static final Pattern DOUBLED = Pattern.compile("([，。；：、,;:])\\1");
    private static final Pattern TWICE = Pattern.compile("([\\p{IsHan}]{2})\\1");
    private static final Pattern DOCUMENT = Pattern.compile("[(（\\[【]((?:19|20)[0-9]{2})[)）\\]】] ?第?[0-9]+号");
    private static final Pattern GAP = Pattern.compile("[\\p{IsHan}] +[\\p{IsHan}]");
    private static final Pattern PHONE = Pattern.compile("[:：].*[0-9]|(?<![0-9])1[3-9][0-9]{10,}(?![0-9])");

    @Override
    public String id() {
        return "PR-118";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        List<Spot> texts = new ArrayList<>(sheet.texts());
        for (SubGoal item : sheet.content().subGoals()) {
            texts.add(Sheet.title(item));
            texts.add(Sheet.goal(item));
            texts.add(Sheet.indicators(item));
        }
        for (Row row : sheet.named()) {
            texts.add(row.spot(IndicatorField.NAME));
            texts.add(row.spot(IndicatorField.DESCRIPTION));
            texts.add(row.spot(IndicatorField.VALUE));
        }
        texts.forEach(spot -> check(sheet.words(), spot, report));
        String phone = sheet.content().header().contactPhone();
        if (phone != null && PHONE.matcher(phone).find()) {
            report.found("number", new Spot("field:CONTACT_PHONE", phone), phone);
        }
        gaps(sheet.source(), report);
    }

    private static void check(Lexicon words, Spot spot, Report report) {
        String text = spot.text();
        for (String pair : words.words(WordList.MISSPELLING)) {
            int equals = pair.indexOf('=');
            String wrong = pair.substring(0, equals);
            if (text.contains(wrong)) {
                String right = pair.substring(equals + 1);
                report.fixable(
                        "misspelt",
                        spot,
                        Report.Fix.of("replace", right, new CellEdit(spot.cell(), text.replace(wrong, right))),
                        wrong,
                        right);
            }
        }
        Matcher document = DOCUMENT.matcher(text);
        if (document.find()) {
            report.found("brackets", spot, document.group(), "〔" + document.group(1) + "〕");
        }
        Matcher doubled = DOUBLED.matcher(text);
        if (doubled.find()) {
            report.found("doubled", spot, doubled.group());
        }
        Matcher twice = TWICE.matcher(text);
        if (twice.find()) {
            report.found("twice", spot, twice.group());
        }
    }

    private static void gaps(Source source, Report report) {
        for (int i = 0; i < source.lines().size(); i++) {
            Matcher gap = GAP.matcher(source.lines().get(i));
            if (source.lines().get(i).indexOf('\t') >= 0 && gap.find()) {
                report.found("gap", source.spot(i, gap.group()), gap.group());
            }
        }
    }
}
