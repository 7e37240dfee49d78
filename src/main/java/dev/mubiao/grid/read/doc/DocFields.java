package dev.mubiao.grid.read.doc;

import dev.mubiao.grid.read.FieldInstruction;
import dev.mubiao.grid.read.OpenFields;
import org.apache.poi.hwpf.model.FFData;
import org.apache.poi.hwpf.model.FFDataBase;
import org.apache.poi.hwpf.model.NilPICFAndBinData;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/** The open fields of an old document, in which the states of form fields lie apart from the text. */
final class DocFields extends OpenFields {

    /** In place of a state: that of the form before anybody fills it in. */
    private static final int AS_IN_THE_FORM = 25;

    private final byte[] data;

    /** @param data of the document, in which the states of form fields are */
    DocFields(byte[] data) {
        this.data = data;
    }

    /** Whether this is the result of a field that stands for an object, such as a formula of the old editor. */
    boolean embeds() {
        return "EMBED".equals(FieldInstruction.name(instruction()));
    }

    /** The place in the instruction of a form field that says where its state is. */
    void state(CharacterRun run) {
        if (!inInstruction() || !run.isData() || run.getPicOffset() < 0) {
            return;
        }
        control(
                switch (FieldInstruction.name(instruction())) {
                    case "FORMCHECKBOX" -> FieldInstruction.box(choice(run) > 0);
                    case "FORMDROPDOWN" -> chosen(run);
                    default -> "";
                });
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
