package dev.mubiao.forms.catalogue;

import dev.mubiao.platform.MessageText;
import java.io.Serial;
import java.util.List;

/** A text that is no form definition. */
public class InvalidFormException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FormProblem> problems;

    /** @param problems at least one */
    InvalidFormException(String name, List<FormProblem> problems) {
        super(name + ": " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the text. */
    public List<FormProblem> problems() {
        return problems;
    }

    /** All problems as one text. */
    public MessageText said() {
        return MessageText.joined(
                "forms.definition.and", problems.stream().map(FormProblem::said).toList());
    }
}
