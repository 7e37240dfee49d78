package dev.mubiao.targets;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What is wrong in a cell of a sheet, with the way out.
 *
 * @param cell key of the cell; {@code indicators} or {@code weights} where it is no single cell
 * @param key of the text in the message bundles
 */
public record SheetProblem(String cell, Severity severity, String key, List<Object> arguments) {

    public enum Severity {
        /** Submission is refused. */
        ERROR,
        /** Submission is possible, a reviewer may ask. */
        WARNING
    }

    static SheetProblem error(String cell, String key, Object... arguments) {
        return new SheetProblem(cell, Severity.ERROR, key, List.of(arguments));
    }

    static SheetProblem warning(String cell, String key, Object... arguments) {
        return new SheetProblem(cell, Severity.WARNING, key, List.of(arguments));
    }

    /** The text for a message source, in whichever language it is asked for. */
    public MessageSourceResolvable text() {
        return new DefaultMessageSourceResolvable(new String[] {key}, arguments.toArray());
    }
}
