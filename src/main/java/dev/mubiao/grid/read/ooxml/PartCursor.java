package dev.mubiao.grid.read.ooxml;

import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of a part, forwards only. An element is read by a loop over its children; what a loop does
 * not read of a child is passed over.
 *
 * <pre>{@code
 * int level = part.level();
 * while (part.child(level)) {
 *     switch (part.name()) { … }
 * }
 * }</pre>
 */
public final class PartCursor implements AutoCloseable {

    /** Deeper than any document, and not so deep that reading by recursion ends at the limit of the stack. */
    private static final int DEEPEST = 400;

    /** The main vocabulary of each kind of part has no prefix here; each has a transitional and a strict name. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", ""),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", ""),
            Map.entry("http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""),
            Map.entry("http://purl.oclc.org/ooxml/spreadsheetml/main", ""),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", ""),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", ""),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/customProperties", ""),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "xdr:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", "xdr:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"));

    private static final int SHORT_NUMBER = 9;

    private final InputStream in;
    private final XMLStreamReader2 reader;
    private String lastNamespace = "";
    private @Nullable String lastPrefix;
    private int level = 1;

    /**
     * Stands at the root element.
     *
     * @param part its name, for messages
     * @throws Unreadable if it declares a document type
     */
    public PartCursor(InputStream in, String part) throws IOException, XMLStreamException {
        this.in = in;
        try {
            this.reader = SafeXml.open(in, part);
        } catch (XMLStreamException e) {
            throw cause(e);
        }
    }

    /** Of the element that was begun last, the root's being 1. */
    public int level() {
        return level;
    }

    /** Goes to the next child of the element at this level, or to its end and says false. */
    public boolean child(int parent) throws IOException, XMLStreamException {
        while (level >= parent) {
            if (step() == XMLStreamConstants.START_ELEMENT && level == parent + 1) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element within the one at this level, however deep, or to its end and says false. */
    public boolean descendant(int ancestor) throws IOException, XMLStreamException {
        while (level >= ancestor) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** With the usual prefix if it is not of the part's main vocabulary; empty if it is of an unknown one. */
    public String name() {
        String namespace = reader.getNamespaceURI();
        if (!namespace.equals(lastNamespace)) {
            lastNamespace = namespace;
            lastPrefix = PREFIXES.get(namespace);
        }
        String prefix = lastPrefix;
        if (prefix == null) {
            return "";
        }
        return prefix.isEmpty() ? reader.getLocalName() : prefix + reader.getLocalName();
    }

    /** The address of its vocabulary. */
    public String namespace() {
        return reader.getNamespaceURI();
    }

    /** Whether the prefix stands for the vocabulary of the element. */
    public boolean isPrefix(String prefix) {
        return reader.getNamespaceURI().equals(reader.getNamespaceURI(prefix));
    }

    /**
     * The tag that was read last: that of the element that was begun, or that which ends an element whose children were
     * all gone through.
     *
     * @throws Unreadable if the places in the part are not known, because it is no UTF-8
     */
    public PartTag tag() throws IOException, XMLStreamException {
        LocationInfo place = reader.getLocationInfo();
        long begin = place.getStartingByteOffset();
        if (begin < 0 || !StandardCharsets.UTF_8.name().equals(reader.getEncoding())) {
            throw new Unreadable(Unreadable.Reason.NOT_MARKED);
        }
        String prefix = reader.getPrefix();
        return new PartTag(
                begin,
                place.getEndingByteOffset(),
                reader.isEmptyElement(),
                prefix == null || prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName());
    }

    /** The first attribute of this local name; names that differ only in their vocabulary do not occur. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * An attribute that is a whole number.
     *
     * @param missing if there is none of this name, or it is no number
     */
    public int number(String name, int missing) {
        return wholeNumber(attribute(name)).orElse(missing);
    }

    /** Empty if it is none; one that is too large becomes the largest. */
    public static OptionalInt wholeNumber(@Nullable String text) {
        if (text == null) {
            return OptionalInt.empty();
        }
        if (isShortNumber(text)) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isNaN(number) ? OptionalInt.empty() : OptionalInt.of((int) number);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static boolean isShortNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= SHORT_NUMBER;
    }

    /** A switch: on if the attribute is missing, off only if it says so. */
    public boolean on(String name) {
        return flag(name, true);
    }

    public boolean flag(String name, boolean missing) {
        String value = attribute(name);
        return value == null ? missing : !("0".equals(value) || "false".equals(value) || "off".equals(value));
    }

    /** All text within the current element, to whose end it goes. */
    public String text() throws IOException, XMLStreamException {
        int parent = level;
        String first = "";
        StringBuilder all = null;
        while (level >= parent) {
            int event = step();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (all != null) {
                    all.append(reader.getText());
                } else if (first.isEmpty()) {
                    first = reader.getText();
                } else {
                    all = new StringBuilder(first).append(reader.getText());
                }
            }
        }
        return all == null ? first : all.toString();
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        reader.close();
        in.close();
    }

    private int step() throws IOException, XMLStreamException {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            throw cause(e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++level > DEEPEST) {
                    throw new Unreadable(Unreadable.Reason.BROKEN);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> level--;
            case XMLStreamConstants.END_DOCUMENT -> level = 0;
            default -> {
                // texts, comments and processing instructions
            }
        }
        return event;
    }

    /** The parser hides the errors of what it reads from, such as a limit that is reached. */
    private static XMLStreamException cause(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException hidden) {
            throw hidden;
        }
        return e;
    }
}
