package dev.mubiao.bpmn;

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
        super(Kind.INVALID, "workflow.model.refused", problems.size(), ProblemLines.of(shown(problems)));
        this.problems = List.copyOf(problems);
    }

    public List<ModelProblem> problems() {
        return problems;
    }

    private static List<ModelProblem> shown(List<ModelProblem> problems) {
        return problems.subList(0, Math.min(SHOWN, problems.size()));
    }
}
