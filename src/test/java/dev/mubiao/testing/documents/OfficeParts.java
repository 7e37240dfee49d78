package dev.mubiao.testing.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of Word or Excel, part by part, each as it shall be: what Office itself would never write included. */
final class OfficeParts {

    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MICROSOFT_TYPES = "http://schemas.microsoft.com/office/2006/relationships/";

    private static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** By the names of the parts without their numbers. */
    private static final Map<String, String> TYPES_OF_PARTS = Map.of(
            "word/document.xml", "wordprocessingml.document.main",
            "word/styles.xml", "wordprocessingml.styles",
            "word/comments.xml", "wordprocessingml.comments",
            "xl/workbook.xml", "spreadsheetml.sheet.main",
            "xl/styles.xml", "spreadsheetml.styles",
            "xl/sharedStrings.xml", "spreadsheetml.sharedStrings",
            "xl/worksheets/sheet.xml", "spreadsheetml.worksheet",
            "xl/drawings/drawing.xml", "drawing");

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, StringBuilder> relationships = new LinkedHashMap<>();

    OfficeParts with(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** @param source the part that refers to the target, empty for the document itself */
    OfficeParts related(String source, String id, String type, String target) {
        return relation(source, id, type, target, "");
    }

    OfficeParts external(String source, String id, String type, String target) {
        return relation(source, id, type, target, " TargetMode=\"External\"");
    }

    private OfficeParts relation(String source, String id, String type, String target, String mode) {
        String address = ("vbaProject".equals(type) ? MICROSOFT_TYPES : TYPES) + type;
        relationships
                .computeIfAbsent(source, none -> new StringBuilder())
                .append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>".formatted(id, address, target, mode));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, "[Content_Types].xml", contentTypes());
            for (Map.Entry<String, String> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
            for (Map.Entry<String, StringBuilder> source : relationships.entrySet()) {
                String part = source.getKey();
                String folder = part.substring(0, part.lastIndexOf('/') + 1);
                String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
                write(zip, name, RELATIONSHIPS + source.getValue() + "</Relationships>");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + CONTENT_TYPES + "\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (String part : parts.keySet()) {
            String type = TYPES_OF_PARTS.get(part.replaceAll("\\d", ""));
            if (type != null) {
                types.append("<Override PartName=\"/%s\" ContentType=\"%s%s+xml\"/>".formatted(part, OFFICE, type));
            }
        }
        return types.append("</Types>").toString();
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
