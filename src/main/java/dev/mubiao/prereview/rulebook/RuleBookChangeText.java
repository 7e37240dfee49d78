package dev.mubiao.prereview.rulebook;

import dev.mubiao.platform.MessageText;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.prereview.model.RuleSettings;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in words, for the audit trail, how an entry changes from one book to another. */
final class RuleBookChangeText {

    private final RuleBook before;
    private final RuleBook after;

    RuleBookChangeText(RuleBook before, RuleBook after) {
        this.before = before;
        this.after = after;
    }

    /** @param entry one that is otherwise in the other book */
    MessageText of(RuleBookEntry entry) {
        List<MessageText> changes = switch (entry.kind()) {
            case RULE -> rule(entry.name(), before.rule(entry.name()), after.rule(entry.name()));
            case WORDS -> words(WordList.valueOf(entry.name()));
            case THRESHOLD -> {
                Threshold threshold = Threshold.valueOf(entry.name());
                yield List.of(new MessageText(
                        "prereview.audit.number",
                        List.of(
                                before.number(threshold).toPlainString(),
                                after.number(threshold).toPlainString())));
            }
        };
        MessageText title = new MessageText(entry.titleKey());
        MessageText all = MessageText.joined("prereview.audit.and", changes);
        return entry.kind() == RuleBookEntry.Kind.RULE
                ? new MessageText("prereview.audit.changed.rule", List.of(title, entry.name(), all))
                : new MessageText("prereview.audit.changed", List.of(title, all));
    }

    private static List<MessageText> rule(String id, RuleSettings was, RuleSettings is) {
        List<MessageText> parts = new ArrayList<>();
        if (was.enabled() != is.enabled()) {
            parts.add(new MessageText(is.enabled() ? "prereview.audit.on" : "prereview.audit.off"));
        }
        if (!was.forms().equals(is.forms())) {
            parts.add(new MessageText("prereview.audit.forms", List.of(forms(was), forms(is))));
        }
        for (Map.Entry<String, Severity> kase : is.cases().entrySet()) {
            Severity earlier = was.cases().get(kase.getKey());
            if (earlier != null && earlier != kase.getValue()) {
                parts.add(new MessageText(
                        "prereview.audit.severity",
                        List.of(
                                // What a finding would name is not known here.
                                new MessageText("prereview." + id + "." + kase.getKey(), List.of("…", "…", "…")),
                                severity(earlier),
                                severity(kase.getValue()))));
            }
        }
        return parts;
    }

    private List<MessageText> words(WordList list) {
        List<MessageText> parts = new ArrayList<>();
        after.words(list).stream()
                .filter(word -> !before.words(list).contains(word))
                .forEach(word -> parts.add(new MessageText("prereview.audit.word.added", List.of(word))));
        before.words(list).stream()
                .filter(word -> !after.words(list).contains(word))
                .forEach(word -> parts.add(new MessageText("prereview.audit.word.removed", List.of(word))));
        return parts;
    }

    private static MessageText severity(Severity severity) {
        return new MessageText("prereview.severity." + severity);
    }

    private static Object forms(RuleSettings rule) {
        return rule.forms().isEmpty() ? new MessageText("prereview.audit.forms.all") : String.join(" ", rule.forms());
    }
}
