package dev.mubiao.bpmn;

import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import java.io.Serial;
import java.util.List;

/** A process model did not pass the first check. Its text lists the first problems, {@link #problems()} all of them. */
public final class ModelRefused extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 8;

    private final transient List<ModelProblem> problems;

    public ModelRefused(List<ModelProblem> problems) {
        super(Kind.INVALID, "bpmn.model.refused", problems.size(), shown(problems));
        this.problems = List.copyOf(problems);
    }

    public List<ModelProblem> problems() {
        return problems;
    }

    private static MessageText shown(List<ModelProblem> problems) {
        return MessageText.joined(
                "bpmn.model.and",
                problems.stream().limit(SHOWN).map(ModelProblem::text).toList());
    }
}
