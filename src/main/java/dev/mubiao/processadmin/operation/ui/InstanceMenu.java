package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.statistics.ProcessPositions.RunningTarget;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.jobs.WaitingTimer;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The actions of an administrator on one running process. */
class InstanceMenu extends MenuBar {

    private final OperationViewServices services;
    private final Supplier<Actor> actor;
    private final RunningTarget running;
    private final Runnable done;

    InstanceMenu(OperationViewServices services, Supplier<Actor> actor, RunningTarget running, Runnable done) {
        this.services = services;
        this.actor = actor;
        this.running = running;
        this.done = done;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_ICON);
        var root = addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        root.setAriaLabel(getTranslation("processadmin.operation.menu", running.name()));
        SubMenu menu = root.getSubMenu();
        if (running.halted()) {
            menu.addItem(getTranslation("processadmin.operation.resume"), click -> resume());
        } else {
            menu.addItem(getTranslation("processadmin.operation.move"), click -> move());
            menu.addItem(getTranslation("processadmin.operation.halt"), click -> suspend());
        }
        menu.addItem(getTranslation("processadmin.operation.timers"), click -> timers());
    }

    private void move() {
        run(() -> {
            CommandId command = CommandId.random();
            new ReasonDialog(
                            getTranslation("processadmin.operation.move.title", running.name()),
                            getTranslation(
                                    "processadmin.operation.move.warning",
                                    running.position().name()),
                            getTranslation("processadmin.operation.move.to"),
                            goals(),
                            getTranslation("processadmin.operation.move.confirm"),
                            kept("move"),
                            (step, reason) -> finish(
                                    () -> services.modification()
                                            .move(command, actor.get(), running.target(), step, reason),
                                    "processadmin.operation.move.done"))
                    .open();
        });
    }

    /** The steps to which it can be taken, but for the one where it stands. */
    Map<String, String> goals() {
        Map<String, String> goals = new LinkedHashMap<>(services.modification().goals(actor.get(), running.target()));
        goals.remove(running.position().step());
        return goals;
    }

    private void suspend() {
        new ReasonDialog(
                        getTranslation("processadmin.operation.halt.title", running.name()),
                        getTranslation("processadmin.operation.halt.warning"),
                        "",
                        Map.of(),
                        getTranslation("processadmin.operation.halt.confirm"),
                        kept("halt"),
                        (none, reason) -> finish(
                                () -> services.suspensions().suspend(actor.get(), running.target(), reason),
                                "processadmin.operation.halt.done"))
                .open();
    }

    private void resume() {
        Confirmations.ask(
                getTranslation("processadmin.operation.resume.title", running.name()),
                getTranslation("processadmin.operation.resume.warning"),
                getTranslation("processadmin.operation.resume"),
                () -> finish(
                        () -> services.suspensions().resume(actor.get(), running.target()),
                        "processadmin.operation.resume.done"));
    }

    private void timers() {
        run(() -> {
            List<WaitingTimer> timers = services.jobs().timers(actor.get(), running.target());
            new TimersDialog(
                            running.name(),
                            timers,
                            (timer, to) -> finish(
                                    () -> services.jobs().postpone(actor.get(), timer.id(), to),
                                    "processadmin.operation.timers.done"))
                    .open();
        });
    }

    /** By the step where it stands: a reason for another step is offered, not filled in. */
    private KeptInput kept(String what) {
        return new KeptInput(
                actor.get().id().value(),
                what + "." + running.target().value(),
                running.position().step());
    }

    /** False if it was refused. */
    private boolean finish(Runnable action, String key) {
        boolean finished = run(() -> {
            action.run();
            Toasts.success(getTranslation(key, running.name()));
        });
        done.run();
        return finished;
    }

    private static boolean run(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            return false;
        }
    }
}
