package dev.mubiao.targets.sheet;

import dev.mubiao.platform.Criterion;
import dev.mubiao.platform.MessageText;
import dev.mubiao.targets.cell.CellRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a cell of a sheet, with the way out.
 *
 * @param cell a part of the sheet where it is no single cell
 * @param rule id of the rule that found it, for instance {@code PR-207}; {@code FORM} for what every form demands
 * @param key of the text in the message bundles
 * @param quoted the text of the cell that it is about; empty if it is about none
 * @param fix null where only the preparer can know what is right
 */
public record SheetProblem(
        CellRef cell,
        Severity severity,
        String rule,
        Criterion criterion,
        String key,
        List<Object> arguments,
        String quoted,
        @Nullable SheetFix fix) {

    /** Rule of the problems that no catalogue lists: the form itself could not be printed or read back. */
    public static final String FORM = "FORM";

    public enum Severity {
        /** Submission is refused. */
        ERROR,
        /** Submission asks for a reason, which the reviewer reads. */
        WARNING,
        /** Shown, no more. */
        HINT,
        /** Asked of the reviewer: no machine can judge it. */
        QUESTION
    }

    public SheetProblem {
        arguments = List.copyOf(arguments);
    }

    static SheetProblem error(CellRef cell, String key, Object... arguments) {
        return ofForm(cell, Severity.ERROR, key, arguments);
    }

    static SheetProblem hint(CellRef cell, String key, Object... arguments) {
        return ofForm(cell, Severity.HINT, key, arguments);
    }

    private static SheetProblem ofForm(CellRef cell, Severity severity, String key, Object... arguments) {
        return new SheetProblem(cell, severity, FORM, Criterion.COMPLETENESS, key, List.of(arguments), "", null);
    }

    /** The text for a message source, in whichever language it is asked for. */
    public MessageText text() {
        return new MessageText(key, arguments);
    }
}
