package dev.mubiao.processadmin.dryrun.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.approval.dryrun.DryRunResult.Asked;
import dev.mubiao.approval.dryrun.DryRunResult.Found;
import dev.mubiao.approval.dryrun.DryRunResult.Play;
import dev.mubiao.approval.dryrun.DryRunResult.Scene;
import dev.mubiao.engine.dryrun.EvaluatedCondition;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.ListJoiner;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of a dry run in their order, with the conditions evaluated and the people asked. */
class DryRunStepList extends OrderedList {

    DryRunStepList(List<Scene> scenes) {
        addClassName("dry-run-steps");
        scenes.forEach(scene -> add(item(scene)));
    }

    private ListItem item(Scene scene) {
        ListItem item = new ListItem(line("dry-run-step-title", new Span(title(scene))));
        scene.conditions().forEach(condition -> item.add(condition(condition)));
        scene.notices()
                .forEach(notice -> item.add(line(
                        "dry-run-step-asked",
                        new Badge(getTranslation("processadmin.dryrun.notice"), Tone.INFO, VaadinIcon.BELL_O),
                        new Span(getTranslation("processadmin.dryrun.notice.passed", notice.name(), notice.who())))));
        scene.asked().forEach(asked -> item.add(asked(asked)));
        return item;
    }

    private String title(Scene scene) {
        return scene.played()
                .map(play -> play.verb() == null
                        ? getTranslation("processadmin.dryrun.step.timer", scene.stepName())
                        : getTranslation("processadmin.dryrun.step.decided", scene.by(), scene.stepName(), verb(play)))
                .orElseGet(() -> getTranslation("processadmin.dryrun.step.start"));
    }

    private String verb(Play play) {
        String verb = getTranslation("bpmn.verb." + play.verb());
        String graded = play.grade() == null
                ? verb
                : getTranslation(
                        "processadmin.dryrun.graded",
                        getTranslation(play.grade().key()),
                        verb);
        return play.goal() == null
                ? graded
                : getTranslation(
                        "processadmin.dryrun.returnTo", graded, play.goal().name());
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

    private Component asked(Asked asked) {
        if (asked.found() == Found.PASSED) {
            return line(
                    "dry-run-step-asked",
                    new Badge(
                            getTranslation("processadmin.dryrun.found.PASSED"), Tone.NEUTRAL, VaadinIcon.FAST_FORWARD),
                    new Span(asked.name()));
        }
        String verbs = asked.verbs().stream()
                .sorted()
                .map(verb -> getTranslation("bpmn.verb." + verb))
                .collect(ListJoiner.of(this));
        Div line = line(
                "dry-run-step-asked",
                new Span(getTranslation(
                        "processadmin.dryrun.step.asked",
                        asked.name(),
                        asked.people().stream().collect(ListJoiner.of(this)))),
                new Span(getTranslation("processadmin.dryrun.step.verbs", verbs)));
        if (!asked.deputies().isEmpty()) {
            line.add(new Span(getTranslation(
                    "processadmin.dryrun.deputies", asked.deputies().stream().collect(ListJoiner.of(this)))));
        }
        if (asked.found() == Found.FALLBACK) {
            line.add(new Badge(getTranslation("processadmin.dryrun.found.FALLBACK"), Tone.WARNING, VaadinIcon.USERS));
        }
        if (asked.deadline() != null) {
            line.add(new Span(getTranslation("processadmin.dryrun.deadline", TimeFormats.minute(asked.deadline()))));
        }
        return line;
    }

    private static Div line(String name, Component... parts) {
        Div line = new Div(parts);
        line.addClassName(name);
        return line;
    }
}
