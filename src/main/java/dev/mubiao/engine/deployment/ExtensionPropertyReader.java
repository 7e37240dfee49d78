package dev.mubiao.engine.deployment;

import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.StepSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/** Reads the extension properties of an element of a deployed model as settings, outcome or notice. */
public final class ExtensionPropertyReader {

    private ExtensionPropertyReader() {}

    public static StepSettings settings(BaseElement userTask) {
        return StepSettings.of(properties(userTask));
    }

    static @Nullable Outcome outcome(BaseElement endEvent) {
        String outcome = properties(endEvent).getOrDefault("outcome", "");
        return outcome.isEmpty() ? null : Outcome.valueOf(outcome);
    }

    static @Nullable public AssignmentRule notice(BaseElement throwEvent) {
        String who = properties(throwEvent).getOrDefault(ModelConventions.NOTICE, "");
        return who.isEmpty() ? null : AssignmentRule.of(who.strip());
    }

    private static Map<String, String> properties(BaseElement element) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (element.getExtensionElements() != null) {
            element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(list -> list.getCamundaProperties().stream())
                    .forEach((CamundaProperty property) ->
                            properties.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return properties;
    }
}
