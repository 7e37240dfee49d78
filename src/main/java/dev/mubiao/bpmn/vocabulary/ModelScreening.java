package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.xml.ModelXmlReader;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The first check on a process model, which every model from a person must pass before anything else reads it. It may
 * consist only of what {@link Vocabulary} lists, holds no expression except conditions of our own grammar, and keeps
 * the limits.
 */
public class ModelScreening {

    /** What a draft must pass too; what is merely unfinished in it is found by the other checks before it runs. */
    private static final List<ModelCheck> FOR_DRAFTS =
            List.of(new VocabularyCheck(), new NestingCheck(), new ExpressionCheck(), new LimitCheck());

    private final ModelXmlReader xml = new ModelXmlReader();
    private final List<ModelCheck> checks = List.of(
            new VocabularyCheck(),
            new NestingCheck(),
            new ExpressionCheck(),
            new LimitCheck(),
            new StepCheck(),
            new CallCheck(),
            new CycleCheck());

    /** @throws ModelRefused naming each offending element and attribute */
    public void screen(byte[] model) {
        refuse(problems(read(model)));
    }

    /** @throws ModelRefused if the model holds what not even an unfinished one may hold */
    public void screenDraft(byte[] model) {
        refuse(problems(read(model), FOR_DRAFTS));
    }

    /** Whether it could be a draft as it is. */
    public boolean fits(byte[] model) {
        try {
            screenDraft(model);
            return true;
        } catch (ModelRefused e) {
            return false;
        }
    }

    /** @throws ModelRefused if it is no XML that we read */
    public XmlNode read(byte[] model) {
        return xml.read(model);
    }

    public List<ModelProblem> problems(XmlNode root) {
        return problems(root, checks);
    }

    private static List<ModelProblem> problems(XmlNode root, List<ModelCheck> checks) {
        List<ModelProblem> problems = new ArrayList<>();
        checks.forEach(check -> check.look(root, problems));
        return problems;
    }

    private static void refuse(List<ModelProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ModelRefused(problems);
        }
    }
}
