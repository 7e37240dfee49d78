package dev.mubiao.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The first check on a process model. A model that comes from a person is hostile until it has passed: it may consist
 * only of what {@link Vocabulary} lists, holds no expression except conditions of our own grammar, and keeps the limits.
 */
@Component
public class ModelScreening {

    /** What a draft must pass too; what is merely unfinished in it is found by the other checks before it runs. */
    private static final List<ModelCheck> FOR_DRAFTS =
            List.of(new VocabularyCheck(), new ExpressionCheck(), new LimitCheck());

    private final StrictXml xml = new StrictXml();
    private final List<ModelCheck> checks =
            List.of(new VocabularyCheck(), new ExpressionCheck(), new LimitCheck(), new StepCheck(), new CycleCheck());

    /** @throws ModelRefused naming each offending element and attribute */
    public void screen(byte[] model) {
        screen(model, checks);
    }

    /** @throws ModelRefused if the model holds what not even an unfinished one may hold */
    public void screenDraft(byte[] model) {
        screen(model, FOR_DRAFTS);
    }

    private void screen(byte[] model, List<ModelCheck> checks) {
        XmlNode root = xml.read(model);
        List<ModelProblem> problems = new ArrayList<>();
        for (ModelCheck check : checks) {
            check.look(root, problems);
        }
        if (!problems.isEmpty()) {
            throw new ModelRefused(problems);
        }
    }
}
