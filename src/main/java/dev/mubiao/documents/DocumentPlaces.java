package dev.mubiao.documents;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the cells of a document stand in its file, by its running lines. A plain text has none: there a line is the
 * place.
 */
public final class DocumentPlaces {

    public static final DocumentPlaces NONE = new DocumentPlaces(Map.of(), new TreeMap<>());

    private record Placed(String text, CellAddress address) {}

    private final Map<Integer, List<Placed>> byLine;

    /** The files of an archive, by their first lines. */
    private final NavigableMap<Integer, String> files;

    private DocumentPlaces(Map<Integer, List<Placed>> byLine, NavigableMap<Integer, String> files) {
        this.byLine = byLine;
        this.files = files;
    }

    /** Collects the places while a document is read. */
    public static final class Collector {

        private final Map<Integer, List<Placed>> byLine = new HashMap<>();
        private final NavigableMap<Integer, String> files = new TreeMap<>();

        /** Says that a file of an archive begins, whose sheets and pages may be called like those of another one. */
        public void file(int firstLine, String name) {
            files.put(firstLine, name);
        }

        public void add(SourceCell cell, CellAddress address) {
            if (!cell.text().isBlank()) {
                byLine.computeIfAbsent(cell.line(), line -> new ArrayList<>())
                        .add(new Placed(Folding.bare(cell.text()), address));
            }
        }

        public DocumentPlaces places() {
            return new DocumentPlaces(byLine, files);
        }
    }

    /** Whether they are in the files of an archive. */
    boolean ofArchive() {
        return !files.isEmpty();
    }

    /** The cell of the line that holds the text, or else its first one. */
    public Optional<CellAddress> of(int line, String text) {
        List<Placed> cells = byLine.getOrDefault(line, List.of());
        String bare = Folding.bare(text);
        return cells.stream()
                .filter(cell -> !bare.isEmpty() && cell.text().contains(bare))
                .findFirst()
                .or(() -> cells.stream().findFirst())
                .map(Placed::address);
    }

    public Optional<CellAddress> of(DocumentFinding finding) {
        return of(finding.line(), finding.cellText());
    }

    /** The same in words, of an archive with its file. */
    public Optional<MessageText> said(int line, String text) {
        Map.Entry<Integer, String> file = files.floorEntry(line);
        return of(line, text)
                .map(CellAddress::text)
                .map(place -> file == null
                        ? place
                        : new MessageText("documents.place.inFile", List.of(file.getValue(), place)));
    }
}
