package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.xml.ModelXmlReader;
import dev.mubiao.bpmn.xml.XmlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The first check on a process model, which every model from a person must pass before anything else reads it. It may
 * consist only of what {@link Vocabulary} lists, holds no expression except conditions of our own grammar, and keeps
 * the limits.
 */
public class ModelScreening {

    private static final String ATTRIBUTES = "(?:[^>\"']|\"[^\"]*\"|'[^']*')*?";
    private static final String REWRITTEN = "$1" + ModelConventions.APPROVAL_KEY;

    private final ModelXmlReader xml = new ModelXmlReader();

    /** What a draft must pass too. */
    private final List<ModelCheck> ofDrafts =
            List.of(new VocabularyCheck(), new NestingCheck(), new ExpressionCheck(), new LimitCheck());

    /** What may be unfinished in a draft. */
    private final List<ModelCheck> further =
            List.of(new TimeCheck(), new StepCheck(), new CallCheck(), new CycleCheck());

    /** Nothing is thrown for a model that is no model: that is a problem too. */
    public ScreenedModel screen(byte[] model) {
        XmlNode root;
        try {
            root = xml.read(model);
        } catch (ModelRefused refused) {
            return new ScreenedModel(
                    model, null, refused.problems(), refused.problems().size());
        }
        List<ModelProblem> problems = new ArrayList<>();
        ofDrafts.forEach(check -> check.check(root, problems));
        int problemsOfDraft = problems.size();
        further.forEach(check -> check.check(root, problems));
        return new ScreenedModel(model, root, problems, problemsOfDraft);
    }

    /**
     * The same model as one of the approval process: itself, if it is one. Only its key is written anew, since to write
     * all of it would add what the model does not say; what comes of it is screened like any other model.
     *
     * @throws ModelRefused if it is not accepted
     */
    public ScreenedModel asApproval(ScreenedModel model) {
        String key = model.requireAccepted().processKey().orElseThrow();
        if (key.equals(ModelConventions.APPROVAL_KEY)) {
            return model;
        }
        String quoted = Pattern.quote(key);
        String text = model.xml()
                .replaceFirst(
                        "(<(?:\\w+:)?process\\b" + ATTRIBUTES + "\\sid\\s*=\\s*[\"'])" + quoted + "(?=[\"'])",
                        REWRITTEN)
                .replaceAll("(\\s(?:bpmnElement|processRef)\\s*=\\s*[\"'])" + quoted + "(?=[\"'])", REWRITTEN);
        return screen(text.getBytes(StandardCharsets.UTF_8));
    }
}
