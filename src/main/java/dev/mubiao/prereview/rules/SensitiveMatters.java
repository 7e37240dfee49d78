package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import java.util.ArrayList;
import java.util.List;

/** PR-502: words that call for a secrecy review before publication. */
final class SensitiveMatters implements Rule {

    @Override
    public String id() {
        return "PR-502";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        List<Spot> texts = new ArrayList<>(sheet.texts());
        texts.add(sheet.name());
        sheet.named().forEach(row -> texts.add(row.spot(IndicatorField.NAME)));
        for (Spot text : texts) {
            sheet.words().first(WordList.SENSITIVE, text.text()).ifPresent(word -> report.found("word", text, word));
        }
    }
}
