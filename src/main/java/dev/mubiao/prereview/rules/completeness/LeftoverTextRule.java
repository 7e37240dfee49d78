package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.content.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-115: markup, or the form's own guidance, was left in the text. */
public final class LeftoverTextRule implements Rule {

    private static final Pattern MARKUP = Pattern.compile(
            "</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>|&(?:[a-z]{2,8}|#[0-9]{2,5});|\\$\\\\[a-z]+\\b|\\\\(?:geq?|leq?|times|text)\\b"
                    + "|_Toc[0-9]+|\\{\\{[^{}]*+}}|\\[object [A-Z]");

    /** What a template leaves open: XX县. */
    private static final Pattern BLANK = Pattern.compile("(?<![A-Za-z0-9×])[XxＸ×]{2,4}(?![A-Za-z0-9×])");

    private static final Pattern SENTENCES = Pattern.compile("[。；;!！\n(（]");

    @Override
    public String id() {
        return "PR-115";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        List<SheetLocation> texts = new ArrayList<>(reviewedSheet.texts());
        reviewedSheet.named().forEach(reviewedRow -> {
            texts.add(reviewedRow.spot(IndicatorField.NAME));
            texts.add(reviewedRow.spot(IndicatorField.DESCRIPTION));
            texts.add(reviewedRow.spot(IndicatorField.VALUE));
        });
        reviewedSheet.content().goals().measures().forEach(measure -> texts.add(spot(reviewedSheet, measure)));
        texts.addAll(reviewedSheet.ownTexts());
        for (SheetLocation sheetLocation : texts) {
            Matcher markup = MARKUP.matcher(sheetLocation.text());
            if (markup.find()) {
                findingCollector.found("markup", sheetLocation, markup.group());
            } else if (!isValue(sheetLocation)) {
                Matcher blank = BLANK.matcher(sheetLocation.text());
                if (blank.find()) {
                    findingCollector.found("markup", sheetLocation, blank.group());
                }
            }
            if (guides(reviewedSheet.words(), sheetLocation.text())) {
                findingCollector.found("guidance", sheetLocation, VagueGoalRule.shortened(sheetLocation.text()));
            }
        }
        source(reviewedSheet.source(), findingCollector);
    }

    /** That a value is none is told by the rules for values. */
    private static boolean isValue(SheetLocation sheetLocation) {
        return sheetLocation.cell() instanceof IndicatorRef cell && cell.column() == IndicatorField.VALUE;
    }

    /** At the beginning of a sentence. */
    private static boolean guides(Lexicon words, String text) {
        for (String sentence : SENTENCES.split(text)) {
            if (words.starts(WordList.GUIDANCE, Folding.bare(sentence))) {
                return true;
            }
        }
        return false;
    }

    private static SheetLocation spot(ReviewedSheet reviewedSheet, Measure measure) {
        return new SheetLocation(
                new MeasureRef(reviewedSheet.content().goals().measures().indexOf(measure)), measure.text());
    }

    /** A reader takes markup away; the document still has it. */
    private static void source(DocumentExcerpt documentExcerpt, FindingCollector findingCollector) {
        for (int i = 0; i < documentExcerpt.lines().size(); i++) {
            Matcher markup = MARKUP.matcher(documentExcerpt.lines().get(i));
            if (markup.find()
                    && !markup.group().startsWith("\\")
                    && !markup.group().startsWith("$")) {
                findingCollector.found("markup", documentExcerpt.spot(i, markup.group()), markup.group());
            }
        }
    }
}
