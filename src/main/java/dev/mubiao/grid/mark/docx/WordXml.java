package dev.mubiao.grid.mark.docx;

import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.read.ooxml.PartCursor;
import dev.mubiao.platform.text.UnstorableText;
import java.util.stream.Collectors;

/** Writes elements in the vocabulary that a part has, whichever variant of the format and whatever prefixes it uses. */
final class WordXml {

    /** Of marked cells, by which they are known again; nobody chooses just this one. */
    static final String COLOUR = "FFF5B1";

    private static final String PREFIX = "w";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final String namespace;
    private final String declaration;

    private WordXml(String namespace, boolean declared) {
        this.namespace = namespace;
        this.declaration = declared ? "" : " xmlns:" + PREFIX + "=\"" + namespace + "\"";
    }

    /** For what is written into the element that begins. */
    static WordXml within(PartCursor part) {
        return new WordXml(part.namespace(), part.isPrefix(PREFIX));
    }

    /** For a part that is made anew. */
    static WordXml root(String namespace) {
        return new WordXml(namespace, true);
    }

    static boolean isStrict(String namespace) {
        return namespace.startsWith(STRICT);
    }

    /** The properties of a cell that has none but its colour. @param own the cell's own colour */
    String cellProperties(String own) {
        return "<w:tcPr" + declaration + ">" + new WordXml(namespace, true).shading(own, COLOUR) + "</w:tcPr>";
    }

    /** @param behind a colour that is not seen, since there is no pattern */
    String shading(String behind, String colour) {
        return "<w:shd%s w:val=\"clear\" w:color=\"%s\" w:fill=\"%s\"/>".formatted(declaration, behind, colour);
    }

    String rangeStart(int id) {
        return "<w:commentRangeStart%s w:id=\"%d\"/>".formatted(declaration, id);
    }

    /** The end of what a comment is about, and its sign. */
    String rangeEnd(int id) {
        return "<w:commentRangeEnd%s w:id=\"%d\"/><w:r%s><w:commentReference w:id=\"%d\"/></w:r>"
                .formatted(declaration, id, declaration, id);
    }

    /** @param date local, as Word writes and shows it */
    String comment(int id, String date, String text) {
        return "<w:comment%s w:id=\"%d\" w:author=\"%s\" w:date=\"%s\" w:initials=\"M\">"
                        .formatted(declaration, id, CellMark.AUTHOR, date)
                + text.lines().map(WordXml::paragraph).collect(Collectors.joining())
                + "</w:comment>";
    }

    /** A part of comments. */
    String comments(String comments) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + namespace
                + "\">" + comments + "</w:comments>";
    }

    private static String paragraph(String line) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r></w:p>";
    }

    private static String escaped(String text) {
        return UnstorableText.without(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
