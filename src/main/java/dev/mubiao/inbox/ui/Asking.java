package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.Notices;

/** Asks before an action, carries it out, and says how it went. The texts hang below the action's key. */
final class Asking {

    private Asking() {}

    static void ask(String key, Target target, Runnable action) {
        UI ui = UI.getCurrent();
        Confirmations.ask(
                ui.getTranslation(key + ".title"),
                ui.getTranslation(key + ".text", target.name()),
                ui.getTranslation(key),
                () -> {
                    try {
                        action.run();
                        Notices.success(ui.getTranslation(key + ".done", target.name()));
                    } catch (Refusal refusal) {
                        Notices.refusal(refusal);
                    }
                });
    }
}
