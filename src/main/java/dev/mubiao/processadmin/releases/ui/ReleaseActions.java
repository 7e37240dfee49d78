package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.operation.ui.ReasonDialog;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.processadmin.releases.ReleaseSummary;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.processadmin.releases.SecondPerson;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Toasts;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What can be done to a release, by one administrator or by two: releasing, refusing and withdrawing it. */
class ReleaseActions extends Div {

    private final transient ProcessesViewServices services;
    private final transient Releases releases;
    private final transient SecondPerson secondPerson;
    private final transient Supplier<Actor> actor;
    private final transient ReleaseSummary release;
    private final String name;
    private final boolean fourEyes;
    private final transient Runnable changed;

    /**
     * @param name by which the reader knows the release
     * @param changed is told once something was done, or could not be
     */
    ReleaseActions(
            ProcessesViewServices services,
            Supplier<Actor> actor,
            ReleaseSummary release,
            String name,
            Runnable changed) {
        this.services = services;
        this.releases = services.releases();
        this.secondPerson = services.secondPerson();
        this.actor = actor;
        this.release = release;
        this.name = name;
        this.fourEyes = services.fourEyes().state(actor.get()).on();
        this.changed = changed;
        addClassName("release-actions");
        if (release.state() == ReleaseState.WAITING) {
            waiting();
        } else if (release.outcome().withdrawalRequest().isPresent()) {
            withdrawal(release.outcome().withdrawalRequest().get());
        } else if (release.state().compareTo(ReleaseState.VALID) <= 0) {
            add(button(
                    "processadmin.releases.withdraw." + release.state(), VaadinIcon.BAN, () -> offer(this::withdraw)));
        }
    }

    private void waiting() {
        PersonId proposer = release.proposal().by();
        boolean own = proposer.equals(actor.get().id());
        Optional<MessageText> objection =
                release.fourEyes() ? secondPerson.objection(proposer, actor.get()) : Optional.empty();
        objection.ifPresent(reason -> add(note(own, reason)));
        if (objection.isEmpty()) {
            add(button("processadmin.releases.release", VaadinIcon.CHECK, () -> offer(this::release)));
        }
        if (own) {
            add(button("processadmin.releases.withdraw.WAITING", VaadinIcon.BAN, () -> offer(this::withdraw)));
        } else {
            add(button(
                    "processadmin.releases.refuse",
                    VaadinIcon.CLOSE,
                    () -> askWhy(
                            "processadmin.releases.refuse",
                            getTranslation("processadmin.releases.refuse.text"),
                            why -> attempt(
                                    () -> releases.refuse(actor.get(), release.id(), why),
                                    "processadmin.releases.refuse.done"))));
        }
    }

    private void withdrawal(ReleaseSummary.WithdrawalRequest request) {
        add(muted(getTranslation(
                "processadmin.releases.withdrawal",
                request.said().name(),
                TimeFormats.minute(request.said().at()),
                request.said().text())));
        boolean own = request.by().equals(actor.get().id());
        secondPerson
                .objection(request.by(), actor.get())
                .ifPresentOrElse(
                        reason -> add(note(own, reason)),
                        () -> add(button(
                                "processadmin.releases.withdrawal.agree",
                                VaadinIcon.CHECK,
                                () -> attempt(
                                        () -> releases.agreeToWithdrawal(actor.get(), release.id()),
                                        "processadmin.releases.withdraw.done"))));
        add(button(
                own ? "processadmin.releases.withdrawal.takeBack" : "processadmin.releases.withdrawal.refuse",
                VaadinIcon.CLOSE,
                () -> attempt(
                        () -> releases.refuseWithdrawal(actor.get(), release.id(), ""),
                        "processadmin.releases.withdrawal.kept")));
    }

    private Span note(boolean own, MessageText reason) {
        return muted(
                own
                        ? getTranslation("processadmin.releases.waits")
                        : getTranslation("processadmin.releases.notSecond", reason));
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    /** With what it changes, since whoever releases answers for that. */
    private void release() {
        ModelRef model = new ModelRef.Proposal(release.id());
        ReleaseImpactPanel impact = new ReleaseImpactPanel();
        impact.show(services.preparation()
                .impact(actor.get(), release, services.models().xml(model)));
        Confirmations.ask(
                getTranslation("processadmin.releases.release.title", name),
                new Div(
                        new Paragraph(getTranslation(
                                "processadmin.releases.release.text",
                                release.proposal().name(),
                                release.note())),
                        new H3(getTranslation("processadmin.releases.impact")),
                        impact),
                getTranslation("processadmin.releases.release"),
                () -> attempt(() -> releases.release(actor.get(), release.id()), "processadmin.releases.done"));
    }

    private void withdraw() {
        String verb = "processadmin.releases.withdraw." + release.state();
        String impact = releases.withdrawalImpact(actor.get(), release.id())
                .map(text -> " " + getTranslation(text.key(), text.arguments().toArray()))
                .orElse("");
        if (fourEyes && release.state() != ReleaseState.WAITING) {
            askWhy(
                    verb,
                    getTranslation("processadmin.releases.withdrawal.text") + impact,
                    why -> attempt(
                            () -> releases.withdraw(actor.get(), release.id(), why),
                            "processadmin.releases.withdrawal.asked"));
            return;
        }
        Confirmations.ask(
                getTranslation("processadmin.releases.withdraw.title", name),
                getTranslation("processadmin.releases.withdraw.text." + release.state()) + impact,
                getTranslation(verb),
                () -> attempt(
                        () -> releases.withdraw(actor.get(), release.id(), ""), "processadmin.releases.withdraw.done"));
    }

    /** @param then says whether it was done with the reason; what was typed is kept until it is */
    private void askWhy(String verb, String text, Predicate<String> then) {
        new ReasonDialog(
                        name,
                        text,
                        "",
                        Map.of(),
                        getTranslation(verb),
                        new KeptInput(
                                actor.get().id().value(),
                                verb,
                                release.id().value().toString()),
                        (choice, why) -> then.test(why))
                .open();
    }

    /** Asks about what has to be read first; the right to that may be gone, or the release. */
    private void offer(Runnable dialog) {
        try {
            dialog.run();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            changed.run();
        }
    }

    private boolean attempt(Runnable action, String done) {
        boolean made = false;
        try {
            action.run();
            made = true;
            Toasts.success(getTranslation(done));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        changed.run();
        return made;
    }

    private Button button(String key, VaadinIcon icon, Runnable action) {
        Button button = new Button(getTranslation(key), icon.create(), click -> action.run());
        button.addThemeName("small");
        return button;
    }
}
