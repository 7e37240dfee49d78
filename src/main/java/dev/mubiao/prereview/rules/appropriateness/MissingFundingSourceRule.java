package dev.mubiao.prereview.rules.appropriateness;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.RuleTime;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.ItemRef;
import dev.mubiao.targets.content.LabelledAmount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** PR-306, assisted: the texts name money of a level above, and that source is empty. */
public final class MissingFundingSourceRule implements Rule {

    private static final int NEAR = 12;
    private static final String UPPER_LEVELS = "上级";

    @Override
    public String id() {
        return "PR-306";
    }

    @Override
    public boolean suits(FormVariant form) {
        return ofUpperLevels(form).findAny().isPresent();
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        List<String> empty = ofUpperLevels(reviewedSheet.variant())
                .filter(item -> blank(reviewedSheet, item))
                .toList();
        if (empty.isEmpty()) {
            return;
        }
        for (SheetLocation text : reviewedSheet.texts()) {
            Optional<String> named = named(reviewedSheet.words(), Folding.bare(text.text()));
            if (named.isPresent()) {
                findingCollector.found(
                        "upper-level",
                        new SheetLocation(new ItemRef(Field.SOURCE, empty.get(0)), ""),
                        named.get(),
                        empty.get(0));
                return;
            }
        }
    }

    /** The sources that the form prints for money of a level above. */
    private static Stream<String> ofUpperLevels(FormVariant form) {
        return form.bindings().stream()
                .map(FieldBinding::cell)
                .filter(cell -> cell.first() == Field.SOURCE)
                .flatMap(cell -> Stream.ofNullable(cell.item()))
                .filter(item -> item.contains(UPPER_LEVELS));
    }

    private static boolean blank(ReviewedSheet reviewedSheet, String item) {
        return reviewedSheet.content().funding().sources().stream()
                .filter(source -> source.label().equals(item))
                .map(LabelledAmount::amount)
                .allMatch(amount -> amount.money() == null);
    }

    /** A level above and a share that is borne, close to each other. */
    private static Optional<String> named(Lexicon words, String text) {
        for (String level : words.words(WordList.UPPER_LEVEL)) {
            for (int at = text.indexOf(level); at >= 0; at = text.indexOf(level, at + 1)) {
                RuleTime.spend(NEAR);
                String near = text.substring(at, Math.min(text.length(), at + NEAR));
                if (words.in(WordList.SHARE, near)) {
                    return Optional.of(near);
                }
            }
        }
        return Optional.empty();
    }
}
