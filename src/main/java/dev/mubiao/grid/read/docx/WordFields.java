package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.read.FieldInstruction;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The fields that are open at a place of the document. Their instructions are not shown, their results are. */
final class WordFields {

    /** Longer than those that are looked at. */
    private static final int LONGEST_INSTRUCTION = 1_000;

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
    boolean shown() {
        return instructions == 0;
    }

    /** Says that the open fields have results. One that has them is only within others that have. */
    void textShown() {
        Iterator<Field> inwards = open.descendingIterator();
        while (inwards.hasNext()) {
            Field field = inwards.next();
            if (field.shown) {
                return;
            }
            field.shown = true;
        }
    }

    void instruction(String text) {
        Field field = open.peekLast();
        if (field != null && !field.inResult && field.instruction.length() < LONGEST_INSTRUCTION) {
            field.instruction.append(text, 0, Math.min(text.length(), LONGEST_INSTRUCTION));
        }
    }

    /**
     * Reads an element {@code fldChar} to its end.
     *
     * @return what a field shows that ends here and has no result in the file
     */
    String character(PartCursor part) throws IOException, XMLStreamException {
        String type = String.valueOf(part.attribute("fldCharType"));
        Field last = open.peekLast();
        switch (type) {
            case "begin" -> {
                Field field = new Field();
                field.control = control(part);
                open.add(field);
                instructions++;
            }
            case "separate" -> {
                if (last != null && !last.inResult) {
                    last.inResult = true;
                    instructions--;
                }
            }
            case "end" -> {
                if (last != null) {
                    open.removeLast();
                    instructions -= last.inResult ? 0 : 1;
                    return last.shown
                            ? ""
                            : last.control.isEmpty()
                                    ? FieldInstruction.shown(last.instruction.toString())
                                    : last.control;
                }
            }
            default -> {
                // unknown
            }
        }
        return "";
    }

    /** Whether the field that is being read fetches something from outside of the file. */
    boolean external() {
        Field field = open.peekLast();
        return field != null && FieldInstruction.external(field.instruction.toString());
    }

    /** What a tick box or a list of choices of the old form fields shows. */
    private static String control(PartCursor part) throws IOException, XMLStreamException {
        boolean box = false;
        boolean ticked = false;
        int choice = 0;
        List<String> choices = new ArrayList<>();
        int level = part.level();
        while (part.descendant(level)) {
            switch (part.name()) {
                case "checkBox" -> box = true;
                case "checked", "default" -> ticked = box ? part.on("val") : ticked;
                case "result" -> choice = part.number("val", 0);
                case "listEntry" -> choices.add(String.valueOf(part.attribute("val")));
                default -> {
                    // name, help and size
                }
            }
        }
        if (box) {
            return FieldInstruction.box(ticked);
        }
        return choice >= 0 && choice < choices.size() ? choices.get(choice) : "";
    }
}
