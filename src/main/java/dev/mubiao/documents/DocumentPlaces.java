package dev.mubiao.documents;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the cells of a document stand in its file, by its running lines. A plain text has none: there a line is the
 * place.
 */
public final class DocumentPlaces {

    public static final DocumentPlaces NONE = new DocumentPlaces(Map.of());

    private record Placed(String text, CellAddress address) {}

    private final Map<Integer, List<Placed>> byLine;

    private DocumentPlaces(Map<Integer, List<Placed>> byLine) {
        this.byLine = byLine;
    }

    /** Collects the places while a document is read. */
    public static final class Collector {

        private final Map<Integer, List<Placed>> byLine = new HashMap<>();

        public void add(SourceCell cell, CellAddress address) {
            if (!cell.text().isBlank()) {
                byLine.computeIfAbsent(cell.line(), line -> new ArrayList<>())
                        .add(new Placed(Folding.bare(cell.text()), address));
            }
        }

        public DocumentPlaces places() {
            return new DocumentPlaces(byLine);
        }
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
}
