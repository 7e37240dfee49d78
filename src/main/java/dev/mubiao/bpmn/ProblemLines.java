package dev.mubiao.bpmn;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/** Several problems as one text in the reader's language: the bundle joins the first with the rest. */
public record ProblemLines(MessageSourceResolvable first, MessageSourceResolvable rest)
        implements MessageSourceResolvable {

    public static MessageSourceResolvable of(List<? extends MessageSourceResolvable> problems) {
        MessageSourceResolvable first = problems.get(0);
        return problems.size() == 1 ? first : new ProblemLines(first, of(problems.subList(1, problems.size())));
    }

    @Override
    public String[] getCodes() {
        return new String[] {"workflow.model.and"};
    }

    @Override
    public Object[] getArguments() {
        return new Object[] {first, rest};
    }

    @Override
    public String toString() {
        return first + "; " + rest;
    }
}
