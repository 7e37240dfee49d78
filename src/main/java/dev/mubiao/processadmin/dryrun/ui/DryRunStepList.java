package dev.mubiao.processadmin.dryrun.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.approval.dryrun.DryRunAction;
import dev.mubiao.approval.dryrun.DryRunAction.AddedSigners;
import dev.mubiao.approval.dryrun.DryRunResult.AskedBy;
import dev.mubiao.approval.dryrun.DryRunResult.EarlierStep;
import dev.mubiao.approval.dryrun.DryRunResult.HistoryEntry;
import dev.mubiao.approval.dryrun.DryRunResult.Step;
import dev.mubiao.engine.dryrun.EvaluatedCondition;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.ListJoiner;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of a dry run in their order, with the conditions evaluated and the people asked. */
class DryRunStepList extends OrderedList {

    DryRunStepList(List<HistoryEntry> history) {
        addClassName("dry-run-steps");
        history.forEach(entry -> add(item(entry)));
    }

    private ListItem item(HistoryEntry entry) {
        ListItem item = new ListItem(line("dry-run-step-title", new Span(title(entry))));
        entry.conditions().forEach(condition -> item.add(condition(condition)));
        entry.notices()
                .forEach(notice -> item.add(line(
                        "dry-run-step-asked",
                        new Badge(getTranslation("processadmin.dryrun.notice"), Tone.INFO, VaadinIcon.BELL_O),
                        new Span(getTranslation("processadmin.dryrun.notice.passed", notice.name(), notice.who())))));
        entry.steps().forEach(step -> item.add(step(step)));
        return item;
    }

    private String title(HistoryEntry entry) {
        return entry.done()
                .map(action -> action.verb() == null
                        ? getTranslation("processadmin.dryrun.step.timer", entry.stepName())
                        : getTranslation(
                                "processadmin.dryrun.step.decided", entry.by(), entry.stepName(), verb(action)))
                .orElseGet(() -> getTranslation("processadmin.dryrun.step.start"));
    }

    private String verb(DryRunAction action) {
        String verb = getTranslation("bpmn.verb." + action.verb());
        String graded = action.grade() == null
                ? verb
                : getTranslation(
                        "processadmin.dryrun.graded",
                        getTranslation(action.grade().key()),
                        verb);
        AddedSigners signers = action.signers();
        if (signers != null) {
            return DryRunSignersDialog.said(this, signers);
        }
        EarlierStep earlier = action.returnTo();
        return earlier == null ? graded : getTranslation("processadmin.dryrun.returnTo", graded, earlier.name());
    }

    private Component condition(EvaluatedCondition condition) {
        String values = condition.values().entrySet().stream()
                .map(value -> value.getKey() + " = " + (value.getValue().isEmpty() ? "∅" : value.getValue()))
                .collect(Collectors.joining("，"));
        Span text = new Span(condition.text());
        text.addClassName("condition-text");
        Span flow = new Span(
                condition.flowName() == null || condition.flowName().isEmpty()
                        ? condition.flow()
                        : condition.flowName());
        Span known = new Span(values);
        known.addClassName("muted");
        return line(
                "dry-run-step-condition",
                condition.held()
                        ? new Badge(getTranslation("processadmin.dryrun.held"), Tone.SUCCESS, VaadinIcon.CHECK)
                        : new Badge(
                                getTranslation("processadmin.dryrun.notHeld"), Tone.NEUTRAL, VaadinIcon.CLOSE_SMALL),
                flow,
                text,
                known);
    }

    private Component step(Step step) {
        if (step.askedBy() == AskedBy.NOBODY) {
            return line(
                    "dry-run-step-asked",
                    new Badge(
                            getTranslation("processadmin.dryrun.askedBy.NOBODY"),
                            Tone.NEUTRAL,
                            VaadinIcon.FAST_FORWARD),
                    new Span(step.name()));
        }
        String verbs = step.verbs().stream()
                .sorted()
                .map(verb -> getTranslation("bpmn.verb." + verb))
                .collect(ListJoiner.of(this));
        Div line = line(
                "dry-run-step-asked",
                new Span(getTranslation(
                        "processadmin.dryrun.step.asked",
                        step.name(),
                        step.signers().asked().stream().collect(ListJoiner.of(this)))),
                new Span(getTranslation("processadmin.dryrun.step.verbs", verbs)));
        if (!step.signers().substitutes().isEmpty()) {
            line.add(new Span(getTranslation(
                    "processadmin.dryrun.deputies",
                    step.signers().substitutes().stream().collect(ListJoiner.of(this)))));
        }
        if (step.askedBy() == AskedBy.FALLBACK) {
            line.add(new Badge(getTranslation("processadmin.dryrun.askedBy.FALLBACK"), Tone.WARNING, VaadinIcon.USERS));
        }
        if (step.deadline() != null) {
            line.add(new Span(getTranslation("processadmin.dryrun.deadline", TimeFormats.minute(step.deadline()))));
        }
        return line;
    }

    private static Div line(String name, Component... parts) {
        Div line = new Div(parts);
        line.addClassName(name);
        return line;
    }
}
