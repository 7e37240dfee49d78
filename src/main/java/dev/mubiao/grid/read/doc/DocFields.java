package dev.mubiao.grid.read.doc;

import dev.mubiao.grid.read.FieldInstruction;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.model.FFData;
import org.apache.poi.hwpf.model.FFDataBase;
import org.apache.poi.hwpf.model.NilPICFAndBinData;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/** The fields that are open at a place of the document. Their instructions are not shown, their results are. */
final class DocFields {

    /** Longer than those that are looked at. */
    private static final int LONGEST_INSTRUCTION = 1_000;

    /** In place of a state: that of the form before anybody fills it in. */
    private static final int AS_IN_THE_FORM = 25;

    private final byte[] data;
    private final Deque<Field> open = new ArrayDeque<>();

    /** How many of the open fields have not come to their results. */
    private int instructions;

    /** @param data of the document, in which the states of form fields are */
    DocFields(byte[] data) {
        this.data = data;
    }

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

    void begin() {
        open.push(new Field());
        instructions++;
    }

    void result() {
        Field field = open.peek();
        if (field != null && !field.inResult) {
            field.inResult = true;
            instructions--;
        }
    }

    /** @return what a field shows that ends here and has no result in the file */
    String end() {
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
    void textShown() {
        for (Field field : open) {
            if (field.shown) {
                return;
            }
            field.shown = true;
        }
    }

    /** Whether this is the result of a field that stands for an object, such as a formula of the old editor. */
    boolean embeds() {
        Field field = open.peek();
        return field != null && "EMBED".equals(FieldInstruction.name(field.instruction.toString()));
    }

    /** A letter that is not shown. */
    void instruction(char letter) {
        Field field = open.peek();
        if (field != null && !field.inResult && field.instruction.length() < LONGEST_INSTRUCTION) {
            field.instruction.append(letter);
        }
    }

    /** The place in the instruction of a form field that says where its state is. */
    void state(CharacterRun run) {
        Field field = open.peek();
        if (field == null || field.inResult || !run.isData() || run.getPicOffset() < 0) {
            return;
        }
        field.control = switch (FieldInstruction.name(field.instruction.toString())) {
            case "FORMCHECKBOX" -> FieldInstruction.box(choice(run) > 0);
            case "FORMDROPDOWN" -> chosen(run);
            default -> "";
        };
    }

    private int choice(CharacterRun run) {
        byte[] state = stateOf(run);
        int choice = new FFDataBase(state, 0).getIRes();
        return choice == AS_IN_THE_FORM ? new FFData(state, 0).getDefaultDropDownItemIndex() : choice;
    }

    private String chosen(CharacterRun run) {
        String[] choices = new FFData(stateOf(run), 0).getDropList();
        int choice = choice(run);
        return choices != null && choice >= 0 && choice < choices.length ? choices[choice] : "";
    }

    private byte[] stateOf(CharacterRun run) {
        return new NilPICFAndBinData(data, run.getPicOffset()).getBinData();
    }
}
