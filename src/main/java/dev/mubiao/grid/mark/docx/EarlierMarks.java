package dev.mubiao.grid.mark.docx;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.ooxml.OfficePackage;
import dev.mubiao.grid.read.ooxml.PartCursor;
import dev.mubiao.grid.read.ooxml.PartEdits;
import dev.mubiao.grid.read.ooxml.Relationship;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Takes the marks of an earlier time off a document. */
final class EarlierMarks {

    /** What is said of comments beside the comments, what the next one refers to first. */
    private static final List<String> EXTENSIONS = List.of("commentsExtended", "commentsIds", "commentsExtensible");

    private final ReadLimits limits;

    EarlierMarks(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * A document without marks.
     *
     * @param usedIds of the comments that it still has, or has signs of
     */
    record Unmarked(SourceFile file, Set<Integer> usedIds) {

        Unmarked {
            usedIds = Set.copyOf(usedIds);
        }
    }

    /** @return the file itself if nothing is marked */
    Unmarked remove(SourceFile file) throws IOException, XMLStreamException {
        Map<String, PartEdits> changed = new LinkedHashMap<>();
        try (OfficePackage parts = new OfficePackage(file, new GridBuilder(file.name(), DocumentFormat.DOCX, limits))) {
            String main = parts.main();
            EarlierComments comments = comments(parts, parts.relationships(main), changed);
            Set<Integer> used = new HashSet<>(comments.usedIds());
            try (PartCursor document = parts.open(main)) {
                EarlierAnchors anchors = new EarlierAnchors(document, comments.ids());
                changed.put(main, anchors.read());
                used.addAll(anchors.usedIds());
            }
            changed.values().removeIf(PartEdits::isEmpty);
            if (changed.isEmpty()) {
                return new Unmarked(file, used);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            parts.copy(out, changed, Map.of());
            return new Unmarked(new SourceFile(file.name(), out.toByteArray()), used);
        }
    }

    private static EarlierComments comments(
            OfficePackage parts, List<Relationship> relationships, Map<String, PartEdits> changed)
            throws IOException, XMLStreamException {
        EarlierComments comments = new EarlierComments();
        Optional<String> name = CommentsPart.name(parts, relationships);
        if (name.isPresent()) {
            try (PartCursor part = parts.open(name.orElseThrow())) {
                changed.put(name.orElseThrow(), comments.comments(part));
            }
        }
        for (String extension : EXTENSIONS) {
            for (Relationship each : relationships) {
                if (each.is(extension) && !each.external() && parts.has(each.target())) {
                    try (PartCursor part = parts.open(each.target())) {
                        changed.put(each.target(), comments.extension(part));
                    }
                }
            }
        }
        return comments;
    }
}
