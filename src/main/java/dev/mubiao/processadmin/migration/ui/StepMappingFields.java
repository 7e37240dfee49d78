package dev.mubiao.processadmin.migration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.processadmin.migration.ProposedStepMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A field for each step of the earlier version, to choose the step of the later one. */
class StepMappingFields extends UnorderedList {

    private final Map<String, Select<ProcessStep>> goals = new LinkedHashMap<>();
    private final transient Consumer<Map<String, String>> changed;

    /** @param changed gets the other step of each, empty if it goes nowhere */
    StepMappingFields(
            List<ProposedStepMapping> mappings, List<ProcessStep> steps, Consumer<Map<String, String>> changed) {
        this.changed = changed;
        addClassName("step-mapping");
        mappings.forEach(mapping -> add(line(mapping, steps)));
        changed.accept(all());
    }

    /** Without the steps that go nowhere. */
    Map<String, String> value() {
        return all().entrySet().stream()
                .filter(step -> !step.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        goals.forEach((step, goal) ->
                all.put(step, goal.getOptionalValue().map(ProcessStep::key).orElse("")));
        return all;
    }

    private ListItem line(ProposedStepMapping mapping, List<ProcessStep> steps) {
        Span name = new Span(mapping.name());
        Span waiting = new Span(getTranslation("processadmin.migration.waiting", mapping.waiting()));
        waiting.addClassName("muted");
        Div source = new Div(name, waiting);
        Select<ProcessStep> goal = new Select<>();
        goal.setItems(steps);
        goal.setItemLabelGenerator(
                step -> step == null ? getTranslation("processadmin.migration.nowhere") : step.name());
        goal.setEmptySelectionAllowed(true);
        goal.setEmptySelectionCaption(getTranslation("processadmin.migration.nowhere"));
        goal.setAriaLabel(getTranslation("processadmin.migration.goal", mapping.name()));
        mapping.goal()
                .flatMap(key ->
                        steps.stream().filter(step -> step.key().equals(key)).findFirst())
                .ifPresent(goal::setValue);
        goal.addValueChangeListener(change -> changed.accept(all()));
        goals.put(mapping.key(), goal);
        Span likeness = new Span(getTranslation(mapping.likeness().word()));
        likeness.addClassName("muted");
        return new ListItem(source, new Span("→"), goal, likeness);
    }
}
