package dev.mubiao.forms.catalogue;

import dev.mubiao.platform.MessageText;
import java.util.List;

/**
 * What is wrong in the text of a form definition.
 *
 * @param line 1 or more; 0 if it concerns the whole text
 * @param path of the value, for instance {@code variants[0].rows[2].cells[1].span}; empty for the whole text
 * @param text the cause and the way out
 */
public record FormProblem(int line, String path, MessageText text) {

    /** The place, the cause and the way out. */
    public MessageText said() {
        if (line == 0) {
            return text;
        }
        return path.isEmpty()
                ? new MessageText("forms.definition.line", List.of(Integer.toString(line), text))
                : new MessageText("forms.definition.place", List.of(Integer.toString(line), path, text));
    }
}
