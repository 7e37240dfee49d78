package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.read.FieldInstruction;
import dev.mubiao.grid.read.OpenFields;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The open fields of a Word file, which says where each begins and ends. */
final class WordFields extends OpenFields {

    /**
     * Reads an element {@code fldChar} to its end.
     *
     * @return what a field shows that ends here and has no result in the file
     */
    String character(PartCursor part) throws IOException, XMLStreamException {
        String type = String.valueOf(part.attribute("fldCharType"));
        switch (type) {
            case "begin" -> {
                begin();
                control(controlOf(part));
            }
            case "separate" -> result();
            case "end" -> {
                return end();
            }
            default -> {
                // unknown
            }
        }
        return "";
    }

    /** Whether the field that is being read fetches something from outside of the file. */
    boolean external() {
        return FieldInstruction.external(instruction());
    }

    /** What a tick box or a list of choices of the old form fields shows. */
    private static String controlOf(PartCursor part) throws IOException, XMLStreamException {
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
