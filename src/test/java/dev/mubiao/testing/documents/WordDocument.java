package dev.mubiao.testing.documents;

import dev.mubiao.grid.SourceFile;
import java.util.Arrays;

/** Builds documents of Word from the elements that Word writes, and makes those elements short to write. */
public final class WordDocument {

    private static final String MAIN = "word/document.xml";

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final OfficeParts parts = new OfficeParts();

    private WordDocument(String document) {
        parts.with(MAIN, document).related("", "rId1", "officeDocument", MAIN);
    }

    /** A document of paragraphs and tables. */
    public static WordDocument of(String... blocks) {
        return new WordDocument(document(String.join("", blocks)));
    }

    /** A document of a text's lines: those with tabs are rows of tables. */
    public static WordDocument ofText(String text) {
        StringBuilder blocks = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        for (String line : text.strip().split("\n")) {
            if (line.contains("\t")) {
                rows.append(row(Arrays.stream(line.split("\t", -1))
                        .map(WordDocument::cell)
                        .toArray(String[]::new)));
            } else {
                blocks.append(rows.isEmpty() ? "" : table(rows.toString())).append(paragraph(text(line)));
                rows.setLength(0);
            }
        }
        return of(blocks + (rows.isEmpty() ? "" : table(rows.toString())));
    }

    /** A document that has a declaration before its root element. */
    public static WordDocument declaring(String declaration, String... blocks) {
        return new WordDocument(declaration + document(String.join("", blocks)));
    }

    /** In the vocabulary of the strict variant of the format. */
    public static WordDocument strict(String... blocks) {
        return new WordDocument(document(String.join("", blocks))
                .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main"));
    }

    private static String document(String blocks) {
        return "<w:document" + NAMESPACES + "><w:body>" + blocks + "<w:sectPr/></w:body></w:document>";
    }

    public WordDocument styles(String... styles) {
        parts.with("word/styles.xml", "<w:styles" + NAMESPACES + ">" + String.join("", styles) + "</w:styles>");
        return related("styles", "styles.xml");
    }

    /** A part of comments, which others have written. */
    public WordDocument comments(String... comments) {
        part("word/comments.xml", "<w:comments" + NAMESPACES + ">" + String.join("", comments) + "</w:comments>");
        return related("comments", "comments.xml");
    }

    /** Any other part, as it is. */
    public WordDocument part(String name, String content) {
        parts.with(name, content);
        return this;
    }

    public WordDocument property(String name, String value) {
        parts.with(
                        "docProps/custom.xml",
                        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                                + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                                + "<property pid=\"2\" name=\"" + name + "\"><vt:lpwstr>" + value
                                + "</vt:lpwstr></property></Properties>")
                .related("", "rId9", "custom-properties", "docProps/custom.xml");
        return this;
    }

    public WordDocument related(String type, String target) {
        parts.related(MAIN, "rId-" + target, type, target);
        return this;
    }

    public WordDocument external(String type, String address) {
        parts.external(MAIN, "rId-external", type, address);
        return this;
    }

    public SourceFile file() {
        return new SourceFile("test.docx", parts.bytes());
    }

    public static String paragraph(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    public static String text(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A run that has elements in its {@code rPr}. */
    public static String text(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    public static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A row that has elements in its {@code trPr}. */
    public static String rowOf(String properties, String... cells) {
        return "<w:tr><w:trPr>" + properties + "</w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    public static String cell(String text) {
        return cellOf("", paragraph(text(text)));
    }

    public static String cell(String properties, String text) {
        return cellOf(properties, paragraph(text(text)));
    }

    /** A cell of blocks that has elements in its {@code tcPr}. */
    public static String cellOf(String properties, String... blocks) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", blocks) + "</w:tc>";
    }

    public static String comment(int id, String author, String text) {
        return "<w:comment w:id=\"%d\" w:author=\"%s\">%s</w:comment>".formatted(id, author, paragraph(text(text)));
    }

    /** What a comment is about, and its sign. */
    public static String commented(int id, String... runs) {
        return "<w:commentRangeStart w:id=\"%d\"/>%s<w:commentRangeEnd w:id=\"%d\"/>%s"
                .formatted(id, String.join("", runs), id, "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>");
    }

    /** A content control that has elements in its {@code sdtPr}. */
    public static String control(String properties, String... content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + String.join("", content)
                + "</w:sdtContent></w:sdt>";
    }

    /** A field as Word writes it. */
    public static String field(String instruction, String... result) {
        return begin() + "<w:r><w:instrText xml:space=\"preserve\">" + instruction + "</w:instrText></w:r>" + separate()
                + String.join("", result) + end();
    }

    public static String begin() {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    }

    public static String separate() {
        return "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    }

    public static String end() {
        return "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
