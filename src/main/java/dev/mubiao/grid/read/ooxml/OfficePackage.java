package dev.mubiao.grid.read.ooxml;

import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.BoundedZip;
import dev.mubiao.grid.read.GridBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a document of Word or Excel and how they belong together. Unlike the packages of POI it never holds a
 * part as a whole, and counts what is unpacked. No relation to anything outside of the file is ever followed.
 */
public final class OfficePackage implements AutoCloseable {

    private static final String MAIN = "officeDocument";
    private static final String CUSTOM_PROPERTIES = "custom-properties";
    private static final String STRICT_CUSTOM_PROPERTIES = "customProperties";
    private static final String LINK = "hyperlink";

    private final BoundedZip zip;
    private final GridBuilder into;

    public OfficePackage(SourceFile file, GridBuilder into) throws IOException {
        this.into = into;
        this.zip = into.unpack(file);
    }

    /** The name of the part that the others hang on. Takes the custom properties over. */
    public String main() throws IOException, XMLStreamException {
        List<Relationship> all = relationships("");
        for (Relationship relationship : all) {
            if (relationship.is(CUSTOM_PROPERTIES) || relationship.is(STRICT_CUSTOM_PROPERTIES)) {
                properties(relationship);
            }
        }
        return all.stream()
                .filter(relationship -> relationship.is(MAIN) && !relationship.external())
                .findFirst()
                .map(Relationship::target)
                .orElseThrow(() -> new Unreadable(Unreadable.Reason.BROKEN));
    }

    /**
     * The relations of a part; empty if it has none.
     *
     * @param part empty for the document itself
     */
    public List<Relationship> relationships(String part) throws IOException, XMLStreamException {
        String folder = folder(part);
        String name = relationshipsPart(part);
        Optional<InputStream> in = zip.part(name);
        if (in.isEmpty()) {
            return List.of();
        }
        try (PartCursor relations = new PartCursor(in.orElseThrow(), name)) {
            List<Relationship> all = new ArrayList<>();
            int level = relations.level();
            while (relations.child(level)) {
                String target = relations.attribute("Target");
                String type = relations.attribute("Type");
                if ("Relationship".equals(relations.name()) && target != null && type != null) {
                    boolean external = "External".equals(relations.attribute("TargetMode"));
                    all.add(new Relationship(
                            String.valueOf(relations.attribute("Id")),
                            type.substring(type.lastIndexOf('/') + 1),
                            external ? target : resolved(folder, target),
                            external));
                }
            }
            return all;
        }
    }

    /** The name of the part that holds the relations of a part, if it has any. */
    public static String relationshipsPart(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** The folder of a part, with a slash behind it; empty for one that is in none. */
    public static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    public boolean has(String part) {
        return zip.has(part);
    }

    /**
     * Writes the document again, all other bytes as they are.
     *
     * @param changed by the names of parts that there are
     * @param added what further parts hold
     */
    public void copy(OutputStream to, Map<String, PartEdits> changed, Map<String, byte[]> added) throws IOException {
        Map<String, BoundedZip.PartChange> changes = new HashMap<>();
        changed.forEach((name, edits) -> changes.put(name, edits::write));
        zip.copy(to, changes, added);
    }

    /** Says what hangs on a part and is not read: macros, and what lies outside of the file. */
    public void lost(List<Relationship> relationships) {
        for (Relationship relationship : relationships) {
            if (relationship.is("vbaProject")
                    || relationship.is("xlMacrosheet")
                    || relationship.is("xlIntlMacrosheet")) {
                into.lost(new LostContent(LostContent.Kind.MACROS, null));
            } else if (relationship.is("externalLink") || (relationship.external() && !relationship.is(LINK))) {
                into.lost(new LostContent(LostContent.Kind.EXTERNAL_LINK, null));
            }
        }
    }

    /**
     * Begins to read a part.
     *
     * @throws Unreadable if there is none of this name
     */
    public PartCursor open(String part) throws IOException, XMLStreamException {
        return new PartCursor(zip.part(part).orElseThrow(() -> new Unreadable(Unreadable.Reason.BROKEN)), part);
    }

    /** The part that has this kind of relation, if there is one. */
    public Optional<PartCursor> open(List<Relationship> relationships, String type)
            throws IOException, XMLStreamException {
        for (Relationship relationship : relationships) {
            if (relationship.is(type) && !relationship.external() && zip.has(relationship.target())) {
                return Optional.of(open(relationship.target()));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void properties(Relationship relationship) throws IOException, XMLStreamException {
        if (relationship.external() || !zip.has(relationship.target())) {
            return;
        }
        try (PartCursor properties = open(relationship.target())) {
            int level = properties.level();
            while (properties.child(level)) {
                String name = properties.attribute("name");
                if ("property".equals(properties.name()) && name != null) {
                    into.property(name, properties.text().strip());
                }
            }
        }
    }

    /** Targets are relative to the part's folder unless they begin with a slash. */
    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target : folder + target;
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if ("..".equals(name)) {
                names.pollLast();
            } else if (!name.isEmpty() && !".".equals(name)) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
