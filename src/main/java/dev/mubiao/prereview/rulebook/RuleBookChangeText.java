package dev.mubiao.prereview.rulebook;

import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.prereview.model.RuleSettings;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Describes in one line, for the audit trail, how an entry changes from one book to another: {@code empty: warning →
 * error}.
 */
final class RuleBookChangeText {

    private final RuleBook before;
    private final RuleBook after;

    RuleBookChangeText(RuleBook before, RuleBook after) {
        this.before = before;
        this.after = after;
    }

    String of(RuleBookEntry entry) {
        return switch (entry.kind()) {
            case RULE -> rule(before.rule(entry.name()), after.rule(entry.name()));
            case WORDS -> words(WordList.valueOf(entry.name()));
            case THRESHOLD -> {
                Threshold threshold = Threshold.valueOf(entry.name());
                yield arrow(
                        before.number(threshold).toPlainString(),
                        after.number(threshold).toPlainString());
            }
        };
    }

    private static String rule(RuleSettings was, RuleSettings is) {
        List<String> parts = new ArrayList<>();
        if (was.enabled() != is.enabled()) {
            parts.add(is.enabled() ? "on" : "off");
        }
        if (!was.forms().equals(is.forms())) {
            parts.add("forms " + arrow(forms(was), forms(is)));
        }
        for (Map.Entry<String, Severity> kase : is.cases().entrySet()) {
            Severity earlier = was.cases().get(kase.getKey());
            if (earlier != null && earlier != kase.getValue()) {
                parts.add(kase.getKey() + " " + arrow(name(earlier), name(kase.getValue())));
            }
        }
        return String.join(", ", parts);
    }

    private String words(WordList list) {
        List<String> parts = new ArrayList<>();
        after.words(list).stream()
                .filter(word -> !before.words(list).contains(word))
                .forEach(word -> parts.add("+" + word));
        before.words(list).stream()
                .filter(word -> !after.words(list).contains(word))
                .forEach(word -> parts.add("−" + word));
        return String.join(" ", parts);
    }

    private static String forms(RuleSettings rule) {
        return rule.forms().isEmpty() ? "*" : String.join(" ", rule.forms());
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String arrow(String from, String to) {
        return from + " → " + to;
    }
}
