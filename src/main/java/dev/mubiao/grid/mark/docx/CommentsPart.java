package dev.mubiao.grid.mark.docx;

import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.ooxml.OfficePackage;
import dev.mubiao.grid.read.ooxml.PartCursor;
import dev.mubiao.grid.read.ooxml.PartEdits;
import dev.mubiao.grid.read.ooxml.PartTag;
import dev.mubiao.grid.read.ooxml.Relationship;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Writes comments into the part that holds those of a document, which is made if there is none. */
final class CommentsPart {

    private static final String RELATION = "comments";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT_TYPE = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    private final OfficePackage parts;
    private final Map<String, PartEdits> changed;
    private final Map<String, byte[]> added;

    CommentsPart(OfficePackage parts, Map<String, PartEdits> changed, Map<String, byte[]> added) {
        this.parts = parts;
        this.changed = changed;
        this.added = added;
    }

    /**
     * The name of the part; empty if the document has none.
     *
     * @param relationships of the document's main part
     * @throws Unreadable if it is said to lie outside of the file, is not there, or is not the only one
     */
    static Optional<String> name(OfficePackage parts, List<Relationship> relationships) throws Unreadable {
        List<Relationship> all =
                relationships.stream().filter(each -> each.is(RELATION)).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Relationship only = all.get(0);
        if (all.size() > 1 || only.external() || !parts.has(only.target())) {
            throw new Unreadable(Unreadable.Reason.NOT_MARKED);
        }
        return Optional.of(only.target());
    }

    /** What the comments are, in the vocabulary of their part. */
    @FunctionalInterface
    interface Comments {
        String in(WordXml xml);
    }

    /** @param main the name of the document's main part @param namespace its vocabulary */
    void write(String main, String namespace, Comments comments) throws IOException, XMLStreamException {
        List<Relationship> relationships = parts.relationships(main);
        Optional<String> name = name(parts, relationships);
        if (name.isPresent()) {
            changed.put(name.orElseThrow(), appended(name.orElseThrow(), comments));
        } else {
            add(main, namespace, relationships, comments);
        }
    }

    private PartEdits appended(String name, Comments comments) throws IOException, XMLStreamException {
        try (PartCursor part = parts.open(name)) {
            if (!RELATION.equals(part.name())) {
                throw new Unreadable(Unreadable.Reason.NOT_MARKED);
            }
            return appended(part, comments.in(WordXml.within(part)));
        }
    }

    private void add(String main, String namespace, List<Relationship> relationships, Comments comments)
            throws IOException, XMLStreamException {
        String file = freeName(OfficePackage.folder(main));
        String name = OfficePackage.folder(main) + file;
        WordXml xml = WordXml.root(namespace);
        added.put(name, xml.comments(comments.in(xml)).getBytes(StandardCharsets.UTF_8));
        try (PartCursor types = parts.open(CONTENT_TYPES)) {
            String element = "<%s PartName=\"/%s\" ContentType=\"%s\"/>"
                    .formatted(types.tag().named("Override"), name, CONTENT_TYPE);
            changed.put(CONTENT_TYPES, appended(types, element));
        }
        relate(main, file, WordXml.isStrict(namespace) ? STRICT_TYPE : TYPE, relationships);
    }

    private void relate(String main, String target, String type, List<Relationship> relationships)
            throws IOException, XMLStreamException {
        Set<String> ids = new HashSet<>();
        relationships.forEach(each -> ids.add(each.id()));
        int number = 1;
        while (ids.contains("rIdComments" + number)) {
            number++;
        }
        String attributes = " Id=\"rIdComments%d\" Type=\"%s\" Target=\"%s\"/>".formatted(number, type, target);
        String name = OfficePackage.relationshipsPart(main);
        if (parts.has(name)) {
            try (PartCursor part = parts.open(name)) {
                changed.put(name, appended(part, "<" + part.tag().named("Relationship") + attributes));
            }
        } else {
            String all =
                    "<Relationships xmlns=\"" + RELATIONSHIPS + "\"><Relationship" + attributes + "</Relationships>";
            added.put(name, all.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Neither of a part nor of one that is only announced. */
    private String freeName(String folder) throws IOException, XMLStreamException {
        Set<String> announced = new HashSet<>();
        try (PartCursor types = parts.open(CONTENT_TYPES)) {
            int level = types.level();
            while (types.child(level)) {
                announced.add(String.valueOf(types.attribute("PartName")).toLowerCase(Locale.ROOT));
            }
        }
        int number = 1;
        String file = "comments.xml";
        while (parts.has(folder + file) || announced.contains("/" + (folder + file).toLowerCase(Locale.ROOT))) {
            file = "comments" + ++number + ".xml";
        }
        return file;
    }

    /** @param part stands at its root element */
    private static PartEdits appended(PartCursor part, String xml) throws IOException, XMLStreamException {
        PartEdits edits = new PartEdits();
        PartTag begin = part.tag();
        int level = part.level();
        while (part.child(level)) {
            // what is there stays
        }
        edits.append(begin, part.tag(), xml);
        return edits;
    }
}
