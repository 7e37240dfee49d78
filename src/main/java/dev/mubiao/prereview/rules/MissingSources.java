package dev.mubiao.prereview.rules;

import dev.mubiao.targets.LabelledAmount;
import java.util.List;
import java.util.Optional;

/** PR-306, assisted: the texts name money of a level above, and that source is empty. */
final class MissingSources implements Rule {

    private static final int NEAR = 12;

    @Override
    public String id() {
        return "PR-306";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        List<String> empty = sheet.variant().bindings().stream()
                .filter(binding -> binding.cell().first() == dev.mubiao.forms.Field.SOURCE)
                .map(binding -> binding.cell().item())
                .filter(item -> item != null && item.contains("上级") && blank(sheet, item))
                .toList();
        if (empty.isEmpty()) {
            return;
        }
        for (Spot text : sheet.texts()) {
            Optional<String> named = named(sheet.words(), Texts.bare(text.text()));
            if (named.isPresent()) {
                report.found("upper-level", new Spot("field:SOURCE:" + empty.get(0), ""), named.get(), empty.get(0));
                return;
            }
        }
    }

    private static boolean blank(Sheet sheet, String item) {
        return sheet.content().funding().sources().stream()
                .filter(source -> source.label().equals(item))
                .map(LabelledAmount::amount)
                .allMatch(amount -> amount.money() == null);
    }

    /** A level above and a share that is borne, close to each other. */
    private static Optional<String> named(Lexicon words, String text) {
        for (String level : words.words(WordList.UPPER_LEVEL)) {
            for (int at = text.indexOf(level); at >= 0; at = text.indexOf(level, at + 1)) {
                String near = text.substring(at, Math.min(text.length(), at + NEAR));
                if (words.in(WordList.SHARE, near)) {
                    return Optional.of(near);
                }
            }
        }
        return Optional.empty();
    }
}
