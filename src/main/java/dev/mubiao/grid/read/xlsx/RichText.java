package dev.mubiao.grid.read.xlsx;

import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** A text that may consist of runs that look differently. */
final class RichText {

    /** How letters are written that XML does not allow. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int CODE_RADIX = 16;

    private RichText() {}

    /** Reads the runs within the current element to its end; those that say how it is spoken are left out. */
    static String read(PartCursor part) throws IOException, XMLStreamException {
        String first = "";
        StringBuilder all = null;
        int level = part.level();
        while (part.child(level)) {
            String more = switch (part.name()) {
                case "t" -> part.text();
                case "r" -> read(part);
                default -> "";
            };
            if (all != null) {
                all.append(more);
            } else if (first.isEmpty()) {
                first = more;
            } else if (!more.isEmpty()) {
                all = new StringBuilder(first).append(more);
            }
        }
        return all == null ? first : all.toString();
    }

    /** A text as it is shown: letters in place of their escapes, line ends alike. */
    static String shown(String text) {
        String plain = text.contains("_x") ? unescaped(text) : text;
        return plain.indexOf('\r') < 0
                ? plain.strip()
                : plain.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String unescaped(String text) {
        Matcher escapes = ESCAPE.matcher(text);
        return escapes.replaceAll(escape ->
                Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), CODE_RADIX))));
    }
}
