package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-115: markup, or the form's own guidance, was left in the text. */
final class Residues implements Rule {

    private static final Pattern MARKUP = Pattern.compile(
            "</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>|&(?:nbsp|lt|gt|amp|quot);|\\$\\\\[a-z]+\\b|\\\\(?:geq?|leq?|times|text)\\b"
                    + "|_Toc[0-9]+|\\{\\{[^}]*}}|\\[object [A-Z]");

    @Override
    public String id() {
        return "PR-115";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        List<Spot> texts = new ArrayList<>(sheet.texts());
        sheet.named().forEach(row -> {
            texts.add(row.spot(IndicatorField.NAME));
            texts.add(row.spot(IndicatorField.DESCRIPTION));
            texts.add(row.spot(IndicatorField.VALUE));
        });
        sheet.content().measures().forEach(measure -> texts.add(spot(sheet, measure)));
        for (Spot spot : texts) {
            Matcher markup = MARKUP.matcher(spot.text());
            if (markup.find()) {
                report.found("markup", spot, markup.group());
            }
            if (sheet.words().starts(WordList.GUIDANCE, Texts.bare(spot.text()))) {
                report.found("guidance", spot, Goals.shortened(spot.text()));
            }
        }
        source(sheet.source(), report);
    }

    private static Spot spot(Sheet sheet, Measure measure) {
        return new Spot("measure:" + sheet.content().measures().indexOf(measure), measure.text());
    }

    /** A reader takes markup away; the document still has it. */
    private static void source(Source source, Report report) {
        for (int i = 0; i < source.lines().size(); i++) {
            Matcher markup = MARKUP.matcher(source.lines().get(i));
            if (markup.find()
                    && !markup.group().startsWith("\\")
                    && !markup.group().startsWith("$")) {
                report.found("markup", source.spot(i, markup.group()), markup.group());
            }
        }
    }
}
