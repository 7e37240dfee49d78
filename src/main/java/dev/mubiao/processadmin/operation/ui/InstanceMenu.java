package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.statistics.ProcessPositions.Standing;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.jobs.WaitingTimer;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.Toasts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The actions of an administrator on one running process. */
class InstanceMenu extends MenuBar {

    private final OperationViewServices services;
    private final Actor actor;
    private final Standing standing;
    private final Runnable done;

    InstanceMenu(OperationViewServices services, Actor actor, Standing standing, Runnable done) {
        this.services = services;
        this.actor = actor;
        this.standing = standing;
        this.done = done;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_ICON);
        var root = addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        root.setAriaLabel(getTranslation("processadmin.operation.menu", standing.name()));
        SubMenu menu = root.getSubMenu();
        if (standing.halted()) {
            menu.addItem(getTranslation("processadmin.operation.resume"), click -> resume());
        } else {
            menu.addItem(getTranslation("processadmin.operation.move"), click -> move());
            menu.addItem(getTranslation("processadmin.operation.halt"), click -> halt());
        }
        menu.addItem(getTranslation("processadmin.operation.timers"), click -> timers());
    }

    private void move() {
        run(() -> {
            CommandId command = CommandId.random();
            new ReasonDialog(
                            getTranslation("processadmin.operation.move.title", standing.name()),
                            getTranslation("processadmin.operation.move.warning", standing.stepName()),
                            getTranslation("processadmin.operation.move.to"),
                            goals(),
                            getTranslation("processadmin.operation.move.confirm"),
                            (step, reason) -> finish(
                                    () -> services.modification().move(command, actor, standing.target(), step, reason),
                                    "processadmin.operation.move.done"))
                    .open();
        });
    }

    /** The steps to which it can be taken, but for the one where it stands. */
    Map<String, String> goals() {
        Map<String, String> goals = new LinkedHashMap<>(services.modification().goals(actor, standing.target()));
        goals.remove(standing.step());
        return goals;
    }

    private void halt() {
        new ReasonDialog(
                        getTranslation("processadmin.operation.halt.title", standing.name()),
                        getTranslation("processadmin.operation.halt.warning"),
                        "",
                        Map.of(),
                        getTranslation("processadmin.operation.halt.confirm"),
                        (none, reason) -> finish(
                                () -> services.suspensions().halt(actor, standing.target(), reason),
                                "processadmin.operation.halt.done"))
                .open();
    }

    private void resume() {
        Confirmations.ask(
                getTranslation("processadmin.operation.resume.title", standing.name()),
                getTranslation("processadmin.operation.resume.warning"),
                getTranslation("processadmin.operation.resume"),
                () -> finish(
                        () -> services.suspensions().resume(actor, standing.target()),
                        "processadmin.operation.resume.done"));
    }

    private void timers() {
        run(() -> {
            List<WaitingTimer> timers = services.jobs().timers(actor, standing.target());
            new TimersDialog(
                            standing.name(),
                            timers,
                            (timer, to) -> finish(
                                    () -> services.jobs().postpone(actor, timer.id(), to),
                                    "processadmin.operation.timers.done"))
                    .open();
        });
    }

    private void finish(Runnable action, String key) {
        run(() -> {
            action.run();
            Toasts.success(getTranslation(key, standing.name()));
        });
        done.run();
    }

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }
}
