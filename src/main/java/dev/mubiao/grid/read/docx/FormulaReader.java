package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Reads a formula as one line of text. Offices write signs such as ≥ as formulas. */
final class FormulaReader {

    private final PartCursor part;

    FormulaReader(PartCursor part) {
        this.part = part;
    }

    /** Reads an element of a formula to its end. */
    String read() throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean hidden = false;
        int level = part.level();
        while (part.child(level)) {
            switch (part.name()) {
                case "m:t", "t" -> text.append(hidden ? "" : part.text());
                case "rPr" ->
                    hidden = Boolean.TRUE.equals(RunProperties.read(part).hidden());
                case "m:den" -> text.append('/').append(read());
                case "m:sup" -> text.append(Superscript.of(read()));
                case "m:d" -> text.append(delimited());
                case "m:naryPr" -> text.append(sign("m:chr", "∫"));
                case "m:r", "r", "ins", "moveTo" -> text.append(read());
                default -> text.append(inner());
            }
        }
        return text.toString();
    }

    /** A part of a formula such as {@code m:num}; properties and deleted text are none. */
    private String inner() throws IOException, XMLStreamException {
        return part.name().startsWith("m:") && !part.name().endsWith("Pr") ? read() : "";
    }

    private String delimited() throws IOException, XMLStreamException {
        String begin = "(";
        String end = ")";
        StringBuilder text = new StringBuilder();
        int level = part.level();
        while (part.child(level)) {
            if ("m:dPr".equals(part.name())) {
                int properties = part.level();
                while (part.child(properties)) {
                    if ("m:begChr".equals(part.name())) {
                        begin = value();
                    } else if ("m:endChr".equals(part.name())) {
                        end = value();
                    }
                }
            } else {
                text.append(text.length() == 0 ? "" : "|").append(inner());
            }
        }
        return begin + text + end;
    }

    private String sign(String element, String usual) throws IOException, XMLStreamException {
        String sign = usual;
        int level = part.level();
        while (part.child(level)) {
            if (element.equals(part.name())) {
                sign = value();
            }
        }
        return sign;
    }

    private String value() {
        String value = part.attribute("val");
        return value == null ? "" : value;
    }
}
