package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.SubGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-118: writing mistakes: wrong characters, doubled punctuation, wrong brackets in document numbers. */
public final class SpellingRule implements Rule {

    private static final Pattern DOUBLED = Pattern.compile("([，。；：、,;:])\\1");
    private static final Pattern TWICE = Pattern.compile("([\\p{IsHan}]{2})\\1");
    private static final Pattern DOCUMENT = Pattern.compile("[(（\\[【]((?:19|20)[0-9]{2})[)）\\]】] ?第?[0-9]+号");
    private static final Pattern GAP = Pattern.compile("[\\p{IsHan}] +[\\p{IsHan}]");
    private static final Pattern PHONE = Pattern.compile("[:：][^0-9:：\n]*+[0-9]|(?<![0-9])1[3-9][0-9]{10,}(?![0-9])");

    @Override
    public String id() {
        return "PR-118";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        List<SheetLocation> texts = new ArrayList<>(reviewedSheet.texts());
        for (SubGoal item : reviewedSheet.content().goals().subGoals()) {
            texts.add(ReviewedSheet.title(item));
            texts.add(ReviewedSheet.goal(item));
            texts.add(ReviewedSheet.indicators(item));
        }
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            texts.add(reviewedRow.spot(IndicatorField.NAME));
            texts.add(reviewedRow.spot(IndicatorField.DESCRIPTION));
            texts.add(reviewedRow.spot(IndicatorField.VALUE));
        }
        texts.addAll(reviewedSheet.ownTexts());
        texts.forEach(sheetLocation -> check(reviewedSheet.words(), sheetLocation, findingCollector));
        String phone = reviewedSheet.content().header().contact().phone();
        if (phone != null && PHONE.matcher(phone).find()) {
            findingCollector.found("number", new SheetLocation(new FieldRef(Field.CONTACT_PHONE), phone), phone);
        }
        gaps(reviewedSheet.source(), findingCollector);
    }

    private static void check(Lexicon words, SheetLocation sheetLocation, FindingCollector findingCollector) {
        String text = sheetLocation.text();
        for (String pair : words.words(WordList.MISSPELLING)) {
            int equals = pair.indexOf('=');
            String wrong = pair.substring(0, equals);
            if (text.contains(wrong)) {
                String right = pair.substring(equals + 1);
                findingCollector.fixable(
                        "misspelt",
                        sheetLocation,
                        FindingCollector.Fix.of(
                                "replace", right, new CellEdit(sheetLocation.cell(), text.replace(wrong, right))),
                        wrong,
                        right);
            }
        }
        Matcher document = DOCUMENT.matcher(text);
        if (document.find()) {
            findingCollector.found("brackets", sheetLocation, document.group(), "〔" + document.group(1) + "〕");
        }
        Matcher doubled = DOUBLED.matcher(text);
        if (doubled.find()) {
            findingCollector.found("doubled", sheetLocation, doubled.group());
        }
        Matcher twice = TWICE.matcher(text);
        if (twice.find()) {
            findingCollector.found("twice", sheetLocation, twice.group());
        }
    }

    private static void gaps(DocumentExcerpt documentExcerpt, FindingCollector findingCollector) {
        for (int i = 0; i < documentExcerpt.lines().size(); i++) {
            Matcher gap = GAP.matcher(documentExcerpt.lines().get(i));
            if (documentExcerpt.lines().get(i).indexOf('\t') >= 0 && gap.find()) {
                findingCollector.found("gap", documentExcerpt.spot(i, gap.group()), gap.group());
            }
        }
    }
}
