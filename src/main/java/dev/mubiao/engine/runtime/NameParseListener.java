package dev.mubiao.engine.runtime;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.platform.text.Abbreviation;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.el.FixedValue;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Shortens names that are too long for the engine's columns and ours when a model is read. The lint refuses them in new
 * models; targets on a model that was deployed before it did so would stop for good at the step.
 */
@Component
class NameParseListener extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        definition.getActivities().forEach(NameParseListener::shorten);
    }

    private static void shorten(ActivityImpl activity) {
        if (activity.getProperty("name") instanceof String name && name.length() > ModelConventions.LONGEST_NAME) {
            String shorter = Abbreviation.within(name, ModelConventions.LONGEST_NAME);
            activity.setProperty("name", shorter);
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior step) {
                step.getTaskDefinition().setNameExpression(new FixedValue(shorter));
            }
        }
        List.copyOf(activity.getActivities()).forEach(NameParseListener::shorten);
    }
}
