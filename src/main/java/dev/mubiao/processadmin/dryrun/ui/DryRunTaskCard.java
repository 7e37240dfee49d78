package dev.mubiao.processadmin.dryrun.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.approval.dryrun.DryRunResult.Asked;
import dev.mubiao.approval.dryrun.DryRunResult.Found;
import dev.mubiao.approval.dryrun.DryRunResult.Play;
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

    private final Consumer<Play> play;

    DryRunTaskCard(Asked asked, Consumer<Play> play) {
        this.play = play;
        addClassNames("panel", "dry-run-task");
        add(new H3(asked.name()), people(asked));
        if (!asked.deputies().isEmpty()) {
            add(new Paragraph(getTranslation(
                    "processadmin.dryrun.deputies", asked.deputies().stream().collect(ListJoiner.of(this)))));
        }
        if (!asked.signed().isEmpty()) {
            add(new Paragraph(getTranslation(
                    "processadmin.dryrun.signed", asked.signed().stream().collect(ListJoiner.of(this)))));
        }
        if (asked.deadline() != null) {
            add(new Paragraph(getTranslation("processadmin.dryrun.deadline", TimeFormats.minute(asked.deadline()))));
        }
        add(buttons(asked));
    }

    private Div people(Asked asked) {
        Div line = new Div(new Span(getTranslation(
                asked.together() ? "processadmin.dryrun.asked.together" : "processadmin.dryrun.asked",
                asked.people().stream().collect(ListJoiner.of(this)))));
        line.addClassName("dry-run-task-people");
        if (asked.found() == Found.FALLBACK) {
            line.add(new Badge(getTranslation("processadmin.dryrun.found.FALLBACK"), Tone.WARNING, VaadinIcon.USERS));
        }
        Span who = new Span(
                getTranslation("processadmin.dryrun.who", new ModelChangeText(this).value("who", asked.who())));
        who.addClassName("muted");
        line.add(who);
        return line;
    }

    private Div buttons(Asked asked) {
        Div buttons = new Div();
        buttons.addClassName("play-buttons");
        if (asked.graded()) {
            Stream.of(Grade.values())
                    .filter(grade -> asked.verbs().contains(grade.consequence()))
                    .forEach(grade -> offer(
                            buttons,
                            asked,
                            getTranslation(
                                    "processadmin.dryrun.graded",
                                    getTranslation(grade.key()),
                                    getTranslation("bpmn.verb." + grade.consequence())),
                            Play.decide(grade.consequence(), asked.step(), grade)));
            return buttons;
        }
        Stream.of(StepVerb.values())
                .filter(asked.verbs()::contains)
                .forEach(verb -> offer(
                        buttons, asked, getTranslation("bpmn.verb." + verb), Play.decide(verb, asked.step(), null)));
        return buttons;
    }

    /** A return leads to the preparer, or to each step that agreed. */
    private void offer(Div buttons, Asked asked, String text, Play what) {
        buttons.add(button(text, what));
        if (what.verb() == StepVerb.RETURN) {
            asked.returns()
                    .forEach(earlier -> buttons.add(button(
                            getTranslation("processadmin.dryrun.returnTo", text, earlier.name()), what.to(earlier))));
        }
    }

    private Button button(String text, Play what) {
        Button button = new Button(text, click -> play.accept(what));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        return button;
    }
}
