package dev.mubiao.documents.read;

import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.write.TargetOrigin;
import dev.mubiao.targets.TargetId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of which targets files say that they were written, so that an export is known again whatever was changed in it. */
final class ExportOrigins {

    /** Custom property of the files that this program writes: a line for each target, in their order. */
    private static final String PROPERTY = "mubiao";

    private record Part(int firstLine, int lastLine, List<TargetId> targets) {}

    private final List<Part> parts = new ArrayList<>();
    private final Map<Integer, TargetId> declared = new HashMap<>();

    /** @param firstLine of the file among those of all files @param lastLine likewise */
    void add(Map<String, String> properties, int firstLine, int lastLine) {
        String written = properties.getOrDefault(PROPERTY, "");
        if (!written.isBlank()) {
            parts.add(new Part(
                    firstLine,
                    lastLine,
                    written.lines()
                            .map(TargetOrigin::target)
                            .flatMap(Optional::stream)
                            .toList()));
        }
    }

    /** Of a file that says it at each of its tables. @param byLine by their first lines among those of all files */
    void add(Map<Integer, TargetId> byLine) {
        declared.putAll(byLine);
    }

    /** With the origins of its tables; a file in which there are more or fewer of them than it was written with tells none. */
    DocumentReadingResult in(DocumentReadingResult read) {
        Map<Integer, TargetId> byLine = new HashMap<>(declared);
        for (Part part : parts) {
            List<Integer> lines = read.tables().stream()
                    .map(DocumentTable::firstLine)
                    .filter(line -> line >= part.firstLine() && line <= part.lastLine())
                    .sorted(Comparator.naturalOrder())
                    .toList();
            for (int i = 0; i < lines.size() && lines.size() == part.targets().size(); i++) {
                byLine.put(lines.get(i), part.targets().get(i));
            }
        }
        return byLine.isEmpty() ? read : read.withOrigins(byLine);
    }
}
