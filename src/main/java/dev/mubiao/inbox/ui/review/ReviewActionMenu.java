package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.mubiao.approval.ActionOptions;
import dev.mubiao.approval.Delegation.Turn;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.inbox.ui.PersonDialog;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.worklist.TaskId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The menu of what can be done with a target besides deciding it, as far as its step offers it to the reader. */
class ReviewActionMenu extends MenuBar {

    private final transient ReviewActions actions;
    private final transient Supplier<Actor> actor;
    private final transient Target target;
    private final transient Runnable done;
    private final SubMenu menu;

    /** @param done shows the target anew */
    ReviewActionMenu(
            ReviewActions actions, Supplier<Actor> actor, Target target, ActionOptions actionOptions, Runnable done) {
        this.actions = actions;
        this.actor = actor;
        this.target = target;
        this.done = done;
        addThemeVariants(
                MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem more = addItem(getTranslation("inbox.verb.more"));
        menu = more.getSubMenu();
        actionOptions.step().ifPresent(step -> offer(step, actionOptions));
        actionOptions.takeBack().ifPresent(task -> item("TAKE_BACK", () -> takeBack(task)));
        if (actionOptions.copy()) {
            item("COPY", this::copy);
        }
        if (actionOptions.comment()) {
            item("COMMENT", this::comment);
        }
        if (actionOptions.urge()) {
            item("URGE", this::urge);
        }
        setVisible(!menu.getItems().isEmpty());
    }

    private void offer(OpenStep step, ActionOptions actionOptions) {
        TaskId task = step.task();
        Set<StepVerb> verbs = step.verbs();
        if (verbs.contains(StepVerb.TRANSFER)) {
            item(
                    "TRANSFER",
                    () -> person(
                            "TRANSFER",
                            step,
                            (to, reason) ->
                                    actions.referrals().transfer(CommandId.random(), actor.get(), task, to, reason)));
        }
        if (verbs.contains(StepVerb.DELEGATE)) {
            item(
                    "DELEGATE",
                    () -> person(
                            "DELEGATE",
                            step,
                            (to, reason) ->
                                    actions.referrals().delegate(CommandId.random(), actor.get(), task, to, reason)));
        }
        if (verbs.contains(StepVerb.ADD_SIGNER)) {
            item("ADD_BEFORE", () -> signers(Turn.BEFORE, step));
            item("ADD_AFTER", () -> signers(Turn.AFTER, step));
        }
        if (verbs.contains(StepVerb.REMOVE_SIGNER)) {
            removable(actionOptions, task)
                    .forEach(approver -> menu.addItem(
                            getTranslation("inbox.verb.REMOVE_SIGNER.of", approver.name()),
                            click -> remove(task, approver)));
        }
    }

    /** Those whom he added himself and who have not signed. */
    private List<Approver> removable(ActionOptions actionOptions, TaskId task) {
        PersonId reader = actor.get().id();
        return actionOptions.signers().stream()
                .filter(step -> step.task().equals(task))
                .flatMap(step -> step.signers().stream())
                .filter(approver -> approver.addedBy().filter(reader::equals).isPresent())
                .filter(approver ->
                        approver.state() == Approver.State.OPEN || approver.state() == Approver.State.WAITING)
                .toList();
    }

    /** What is done with a person and a reason. */
    private interface Referral {
        void to(PersonId person, String reason);
    }

    private void person(String verb, OpenStep step, Referral referral) {
        List<Person> people = actions.referrals().people(actor.get(), step.task());
        new PersonDialog(
                        getTranslation("inbox.verb." + verb + ".title", target.name()),
                        getTranslation("inbox.verb." + verb),
                        people,
                        kept(verb, step.task().value()),
                        (person, reason) -> run(verb, () -> referral.to(person, reason)))
                .open();
    }

    private void signers(Turn turn, OpenStep step) {
        String verb = "ADD_" + turn;
        new SignersDialog(
                        getTranslation("inbox.verb." + verb + ".title", target.name()),
                        turn,
                        actions.referrals().people(actor.get(), step.task()),
                        kept(verb, step.task().value()),
                        (people, order, reason) -> run(
                                verb,
                                () -> actions.referrals()
                                        .addSigners(
                                                CommandId.random(),
                                                actor.get(),
                                                step.task(),
                                                people,
                                                turn,
                                                order,
                                                reason)))
                .open();
    }

    private void remove(TaskId task, Approver approver) {
        new CommentDialog(
                        getTranslation("inbox.verb.REMOVE_SIGNER.title", target.name(), approver.name()),
                        getTranslation("inbox.verb.REMOVE_SIGNER"),
                        List.of(),
                        true,
                        kept("REMOVE_SIGNER", task.value() + "." + approver.name()),
                        (nobody, reason) -> run(
                                "REMOVE_SIGNER",
                                () -> actions.referrals()
                                        .removeSigner(
                                                CommandId.random(),
                                                actor.get(),
                                                task,
                                                approver.person().orElseThrow(),
                                                reason)))
                .open();
    }

    private void takeBack(TaskId task) {
        Confirmations.ask(
                getTranslation("inbox.verb.TAKE_BACK.title", target.name()),
                getTranslation("inbox.verb.TAKE_BACK.text", target.name()),
                getTranslation("inbox.verb.TAKE_BACK"),
                () -> run("TAKE_BACK", () -> actions.takeBacks().takeBack(CommandId.random(), actor.get(), task)));
    }

    private void copy() {
        new CommentDialog(
                        getTranslation("inbox.verb.COPY.title", target.name()),
                        getTranslation("inbox.verb.COPY"),
                        actions.readers(target, actor.get()),
                        false,
                        kept("COPY", target.id().value().toString()),
                        (people, text) -> run(
                                "COPY",
                                () -> actions.discussion()
                                        .copy(CommandId.random(), actor.get(), target.id(), people, text)))
                .open();
    }

    private void comment() {
        new CommentDialog(
                        getTranslation("inbox.verb.COMMENT.title", target.name()),
                        getTranslation("inbox.verb.COMMENT"),
                        List.of(),
                        true,
                        kept("COMMENT", target.id().value().toString()),
                        (nobody, text) -> run(
                                "COMMENT",
                                () -> actions.discussion().comment(CommandId.random(), actor.get(), target.id(), text)))
                .open();
    }

    private void urge() {
        new CommentDialog(
                        getTranslation("inbox.verb.URGE.title", target.name()),
                        getTranslation("inbox.verb.URGE"),
                        List.of(),
                        false,
                        kept("URGE", target.id().value().toString()),
                        (nobody, text) -> run(
                                "URGE",
                                () -> actions.discussion().urge(CommandId.random(), actor.get(), target.id(), text)))
                .open();
    }

    private void item(String verb, Runnable action) {
        menu.addItem(getTranslation("inbox.verb." + verb), click -> guarded(action));
    }

    private KeptInput kept(String verb, String about) {
        return new KeptInput(actor.get().id().value(), verb + "." + about, Long.toString(target.version()));
    }

    /** False if it was refused. */
    private boolean run(String verb, Runnable action) {
        return guarded(() -> {
            action.run();
            Toasts.success(UI.getCurrent().getTranslation("inbox.verb." + verb + ".done", target.name()));
            done.run();
        });
    }

    private static boolean guarded(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            return false;
        }
    }
}
