package dev.mubiao.grid.read;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields of Word that are open at a place of a document, in old files and new ones. Their instructions are not shown,
 * their results are.
 */
public class OpenFields {

    /** Longer than those that are looked at. */
    private static final int LONGEST_INSTRUCTION = 1_000;

    /** The innermost first. */
    private final Deque<Field> open = new ArrayDeque<>();

    /** How many of the open fields have not come to their results. */
    private int instructions;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;
        private boolean shown;
        private String control = "";
    }

    /** Whether text at this place is shown. */
    public final boolean shown() {
        return instructions == 0;
    }

    public final void begin() {
        open.push(new Field());
        instructions++;
    }

    /** The instruction of the innermost field ends, its result begins. */
    public final void result() {
        Field field = open.peek();
        if (field != null && !field.inResult) {
            field.inResult = true;
            instructions--;
        }
    }

    /** @return what a field shows that ends here and has no result in the file */
    public final String end() {
        Field field = open.poll();
        if (field == null) {
            return "";
        }
        instructions -= field.inResult ? 0 : 1;
        if (field.shown) {
            return "";
        }
        return field.control.isEmpty() ? FieldInstruction.shown(field.instruction.toString()) : field.control;
    }

    /** Says that the open fields have results. One that has them is only within others that have. */
    public final void textShown() {
        for (Field field : open) {
            if (field.shown) {
                return;
            }
            field.shown = true;
        }
    }

    /** Text that is not shown, for it belongs to an instruction. */
    public final void instruction(String text) {
        Field field = open.peek();
        if (field != null && !field.inResult && field.instruction.length() < LONGEST_INSTRUCTION) {
            field.instruction.append(text, 0, Math.min(text.length(), LONGEST_INSTRUCTION));
        }
    }

    /** Of the innermost field, as far as it was read; empty if none is open. */
    protected final String instruction() {
        Field field = open.peek();
        return field == null ? "" : field.instruction.toString();
    }

    /** Whether the innermost field has not come to its result. */
    protected final boolean inInstruction() {
        Field field = open.peek();
        return field != null && !field.inResult;
    }

    /** What the innermost field shows as a form field that has no result in the file. */
    protected final void control(String shown) {
        Field field = open.peek();
        if (field != null) {
            field.control = shown;
        }
    }
}
