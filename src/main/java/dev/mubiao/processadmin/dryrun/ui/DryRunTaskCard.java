package dev.mubiao.processadmin.dryrun.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.approval.dryrun.DryRunAction;
import dev.mubiao.approval.dryrun.DryRunResult.AskedBy;
import dev.mubiao.approval.dryrun.DryRunResult.Step;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.processadmin.ui.ModelChangeText;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.ListJoiner;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An open task of a dry run: who is asked, and the decisions that can be tried. */
class DryRunTaskCard extends Div {

    private final Consumer<DryRunAction> perform;

    DryRunTaskCard(Step step, Consumer<DryRunAction> perform) {
        this.perform = perform;
        addClassNames("panel", "dry-run-task");
        add(new H3(step.name()), people(step));
        if (!step.signers().substitutes().isEmpty()) {
            add(new Paragraph(getTranslation(
                    "processadmin.dryrun.deputies",
                    step.signers().substitutes().stream().collect(ListJoiner.of(this)))));
        }
        if (!step.signers().signed().isEmpty()) {
            add(new Paragraph(getTranslation(
                    "processadmin.dryrun.signed",
                    step.signers().signed().stream().collect(ListJoiner.of(this)))));
        }
        if (step.deadline() != null) {
            add(new Paragraph(getTranslation("processadmin.dryrun.deadline", TimeFormats.minute(step.deadline()))));
        }
        Div buttons = buttons(step);
        if (!step.signers().addable().isEmpty()) {
            buttons.add(adding(step));
        }
        add(buttons);
    }

    private Button adding(Step step) {
        Button adding = new Button(
                getTranslation("processadmin.dryrun.signers"),
                click -> new DryRunSignersDialog(
                                step.name(),
                                step.signers().addable(),
                                signers -> perform.accept(DryRunAction.add(signers, step.key())))
                        .open());
        adding.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return adding;
    }

    private Div people(Step step) {
        Div line = new Div(new Span(getTranslation(
                step.signers().together() ? "processadmin.dryrun.asked.together" : "processadmin.dryrun.asked",
                step.signers().asked().stream().collect(ListJoiner.of(this)))));
        line.addClassName("dry-run-task-people");
        if (step.askedBy() == AskedBy.FALLBACK) {
            line.add(new Badge(getTranslation("processadmin.dryrun.askedBy.FALLBACK"), Tone.WARNING, VaadinIcon.USERS));
        }
        Span who =
                new Span(getTranslation("processadmin.dryrun.who", new ModelChangeText(this).value("who", step.who())));
        who.addClassName("muted");
        line.add(who);
        return line;
    }

    private Div buttons(Step step) {
        Div buttons = new Div();
        buttons.addClassName("dry-run-buttons");
        if (step.graded()) {
            Stream.of(Grade.values())
                    .filter(grade -> step.verbs().contains(grade.consequence()))
                    .forEach(grade -> offer(
                            buttons,
                            step,
                            getTranslation(
                                    "processadmin.dryrun.graded",
                                    getTranslation(grade.key()),
                                    getTranslation("bpmn.verb." + grade.consequence())),
                            DryRunAction.decide(grade.consequence(), step.key(), grade)));
            return buttons;
        }
        Stream.of(StepVerb.values())
                .filter(step.verbs()::contains)
                .forEach(verb -> offer(
                        buttons,
                        step,
                        getTranslation("bpmn.verb." + verb),
                        DryRunAction.decide(verb, step.key(), null)));
        return buttons;
    }

    /** A return leads to the preparer, or to each step that agreed. */
    private void offer(Div buttons, Step step, String text, DryRunAction action) {
        buttons.add(button(text, action));
        if (action.verb() == StepVerb.RETURN) {
            step.returns()
                    .forEach(earlier -> buttons.add(button(
                            getTranslation("processadmin.dryrun.returnTo", text, earlier.name()), action.to(earlier))));
        }
    }

    private Button button(String text, DryRunAction action) {
        Button button = new Button(text, click -> perform.accept(action));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        return button;
    }
}
