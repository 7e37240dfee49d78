package dev.mubiao.targets.sheet;

import dev.mubiao.targets.content.CellEdit;
import java.util.List;

/**
 * A correction that is certain enough to be done with one click. It is one step of undo.
 *
 * @param labelKey of the words on the button, for instance {@code 归入质量指标}
 */
public record SheetFix(String labelKey, List<Object> arguments, List<CellEdit> edits) {

    public SheetFix {
        arguments = List.copyOf(arguments);
        edits = List.copyOf(edits);
    }
}
