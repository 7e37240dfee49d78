package dev.mubiao.targets.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetActionBlocker;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The buttons of the actions that apply to a target now, the primary one last. */
@org.springframework.stereotype.Component
class ActionButtons {

    private final List<TargetAction> actions;
    private final List<TargetActionBlocker> blockers;

    ActionButtons(List<TargetAction> actions, List<TargetActionBlocker> blockers) {
        this.actions = actions;
        this.blockers = blockers;
    }

    /** What can be done with a target, or why nothing can. */
    record Offered(List<Component> holds, Component... buttons) {}

    /** @param before saves what was typed; false if the action must not run */
    Offered of(TargetPage page, BooleanSupplier before) {
        List<Component> notes = blockers.stream()
                .flatMap(blocker -> blocker.note(page.target(), page.actor()).stream())
                .toList();
        return notes.isEmpty() ? new Offered(notes, buttons(page, before)) : new Offered(notes);
    }

    private Component[] buttons(TargetPage page, BooleanSupplier before) {
        List<Component> buttons = new ArrayList<>();
        Button primary = null;
        for (TargetAction action : actions) {
            if (action.appliesTo(page.target(), page.actor())) {
                Button button = button(action, page, before);
                if (action.primary() && primary == null) {
                    primary = ViewHeader.primary(button);
                } else {
                    buttons.add(button);
                }
            }
        }
        if (primary != null) {
            buttons.add(primary);
        }
        return buttons.toArray(Component[]::new);
    }

    private static Button button(TargetAction action, TargetPage page, BooleanSupplier before) {
        Button button = new Button(UI.getCurrent().getTranslation(action.labelKey()));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                if (before.getAsBoolean()) {
                    action.run(page);
                }
            } catch (Refusal refusal) {
                Toasts.refusal(refusal);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
