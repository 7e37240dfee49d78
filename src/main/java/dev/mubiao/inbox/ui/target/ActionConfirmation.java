package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.UI;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.Toasts;

/** Asks for confirmation of an action, carries it out, and shows the result. The texts hang below the action's key. */
final class ActionConfirmation {

    private ActionConfirmation() {}

    static void ask(String key, Target target, Runnable action) {
        UI ui = UI.getCurrent();
        Confirmations.ask(
                ui.getTranslation(key + ".title"),
                ui.getTranslation(key + ".text", target.name()),
                ui.getTranslation(key),
                () -> {
                    try {
                        action.run();
                        Toasts.success(ui.getTranslation(key + ".done", target.name()));
                    } catch (Refusal refusal) {
                        Toasts.refusal(refusal);
                    }
                });
    }
}
