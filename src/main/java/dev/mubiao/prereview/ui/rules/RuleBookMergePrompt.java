package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.UI;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.prereview.rulebook.EditableRuleBook;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.ListJoiner;
import dev.mubiao.uikit.Toasts;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Offers to merge when somebody else saved the rule book first: the other's changes are taken into the draft, to be
 * looked at and saved again.
 */
final class RuleBookMergePrompt {

    private RuleBookMergePrompt() {}

    static void ask(Refusal refusal, RuleBookDraft draft, Supplier<EditableRuleBook> inForce) {
        UI ui = UI.getCurrent();
        Confirmations.ask(
                ui.getTranslation("prereview.rulebook.overtaken.title"),
                Toasts.text(refusal),
                ui.getTranslation("prereview.rulebook.overtaken.merge"),
                () -> {
                    Set<RuleBookEntry> both = draft.merge(inForce.get());
                    if (both.isEmpty()) {
                        Toasts.success(ui.getTranslation("prereview.rulebook.overtaken.merged"));
                    } else {
                        Toasts.warning(ui.getTranslation(
                                "prereview.rulebook.overtaken.both",
                                both.stream()
                                        .map(entry -> ui.getTranslation(entry.titleKey()))
                                        .collect(ListJoiner.of(ui))));
                    }
                });
    }
}
