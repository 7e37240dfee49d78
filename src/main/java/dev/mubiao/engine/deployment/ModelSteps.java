package dev.mubiao.engine.deployment;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/**
 * Answers of a model, deployed or not, which steps and which process key it has, and rewrites its key to that of the
 * approval process. Needed to compare, release and migrate versions.
 */
@Component
public class ModelSteps {

    private static final String ATTRIBUTES = "(?:[^>\"']|\"[^\"]*\"|'[^']*')*?";
    private static final String REWRITTEN = "$1" + ModelConventions.APPROVAL_KEY;

    private final RepositoryService repository;
    private final StepGraphs shapes;
    private final ModelScreening screening;

    ModelSteps(RepositoryService repository, StepGraphs shapes, ModelScreening screening) {
        this.repository = repository;
        this.shapes = shapes;
        this.screening = screening;
    }

    /** The steps of a version, in the order of the model. */
    public List<ProcessStep> of(String definition) {
        return shapes.of(definition).all();
    }

    /** The steps of a model that is not in use yet. @throws ModelRefused if it does not pass the first check */
    public List<ProcessStep> of(byte[] model) {
        return new StepGraph(read(model)).all();
    }

    /** The key under which the model's process runs. @throws ModelRefused if it does not pass the first check */
    public String key(byte[] model) {
        return process(read(model)).getId();
    }

    /** The same of a version. */
    public String key(String definition) {
        return repository.getProcessDefinition(definition).getKey();
    }

    /**
     * The same model as one of the approval process. Only its key is written anew: to write all of it would add what the
     * model does not say.
     *
     * @throws ModelRefused if it does not pass the first check
     */
    public byte[] asApproval(byte[] model) {
        String key = Pattern.quote(key(model));
        String text = new String(model, StandardCharsets.UTF_8)
                .replaceFirst(
                        "(<(?:\\w+:)?process\\b" + ATTRIBUTES + "\\sid\\s*=\\s*[\"'])" + key + "(?=[\"'])", REWRITTEN)
                .replaceAll("(\\s(?:bpmnElement|processRef)\\s*=\\s*[\"'])" + key + "(?=[\"'])", REWRITTEN);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private BpmnModelInstance read(byte[] model) {
        screening.screen(model);
        return Bpmn.readModelFromStream(new ByteArrayInputStream(model));
    }

    private static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }
}
