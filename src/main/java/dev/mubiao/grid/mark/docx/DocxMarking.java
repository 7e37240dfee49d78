package dev.mubiao.grid.mark.docx;

import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.docx.DocxReader;
import dev.mubiao.grid.read.ooxml.OfficePackage;
import dev.mubiao.grid.read.ooxml.PartCursor;
import dev.mubiao.grid.read.ooxml.PartEdits;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.ShownTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Colours cells of a document of Word and comments its cells and paragraphs. */
public final class DocxMarking {

    private static final int LONGEST_COMMENT = 8_000;

    private final ReadLimits limits;
    private final Clock clock;

    public DocxMarking(ReadLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The document with these marks and without those of an earlier time. Comments of others stay; the colour of a cell
     * stays if it is dark, a pattern or one of the document's theme.
     *
     * @param marks those of a place that the document does not have are written at its first paragraph
     * @throws dev.mubiao.grid.Unreadable NOT_MARKED if there is no doing it in this file
     */
    public byte[] mark(SourceFile file, List<CellMark> marks) throws IOException, XMLStreamException {
        EarlierMarks.Unmarked unmarked = new EarlierMarks(limits).remove(file);
        if (marks.isEmpty()) {
            return unmarked.file().content();
        }
        Map<WordPlaces.Place, String> texts = texts(unmarked.file(), marks);
        Map<WordPlaces.Place, Integer> ids = ids(texts.keySet(), unmarked.usedIds());
        Map<String, PartEdits> changed = new HashMap<>();
        Map<String, byte[]> added = new LinkedHashMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OfficePackage parts = new OfficePackage(unmarked.file(), builder(file))) {
            String main = parts.main();
            try (PartCursor document = parts.open(main)) {
                String namespace = document.namespace();
                changed.put(main, new DocumentMarks(document, ids).write());
                new CommentsPart(parts, changed, added).write(main, namespace, xml -> comments(texts, ids, xml));
            }
            parts.copy(out, changed, added);
        }
        return out.toByteArray();
    }

    /** What is said at a place is one comment, each mark in a line. */
    private Map<WordPlaces.Place, String> texts(SourceFile file, List<CellMark> marks)
            throws IOException, XMLStreamException {
        WordPlaces places =
                new WordPlaces(marks.stream().map(mark -> mark.place().key()).collect(Collectors.toSet()));
        new DocxReader().read(file, builder(file), places);
        return marks.stream()
                .collect(Collectors.groupingBy(
                        mark -> places.of(mark.place()),
                        LinkedHashMap::new,
                        Collectors.mapping(CellMark::text, Collectors.joining("\n"))));
    }

    private static Map<WordPlaces.Place, Integer> ids(Set<WordPlaces.Place> places, Set<Integer> used) {
        Map<WordPlaces.Place, Integer> ids = new LinkedHashMap<>();
        int next = 0;
        for (WordPlaces.Place place : places) {
            while (used.contains(next)) {
                next++;
            }
            ids.put(place, next++);
        }
        return ids;
    }

    private String comments(Map<WordPlaces.Place, String> texts, Map<WordPlaces.Place, Integer> ids, WordXml xml) {
        String date = LocalDateTime.now(clock.withZone(ShownTime.ZONE))
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        StringBuilder all = new StringBuilder();
        ids.forEach((place, id) ->
                all.append(xml.comment(id, date, Abbreviation.within(texts.getOrDefault(place, ""), LONGEST_COMMENT))));
        return all.toString();
    }

    private GridBuilder builder(SourceFile file) {
        return new GridBuilder(file.name(), DocumentFormat.DOCX, limits);
    }
}
