package dev.mubiao.documents;

import dev.mubiao.platform.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which drafts are to be replaced by tables of a document. */
final class Replacements {

    private Replacements() {}

    /** @throws Refusal INVALID if something was decided about a table that there is not */
    static void requireKnownLines(List<DocumentTable> tables, ImportConfirmation confirmed) {
        Set<Integer> lines = tables.stream().map(DocumentTable::firstLine).collect(Collectors.toSet());
        confirmed.again().keySet().stream()
                .filter(line -> !lines.contains(line))
                .findFirst()
                .ifPresent(line -> {
                    throw new Refusal(Refusal.Kind.INVALID, "documents.import.again.noTable", Integer.toString(line));
                });
    }

    /** By the first line of their table. @throws Refusal INVALID naming the table that has none, or one of its own */
    static Map<Integer, EarlierDraft> of(
            List<DigestedTable> tables, List<ImportDoubt> doubts, ImportConfirmation confirmed) {
        Map<Integer, EarlierDraft> drafts = new HashMap<>();
        doubts.forEach(doubt -> {
            if (doubt.earlier() != null) {
                drafts.put(doubt.table().firstLine(), doubt.earlier());
            }
        });
        Map<Integer, EarlierDraft> replaced = new HashMap<>();
        for (DigestedTable each : tables) {
            DocumentTable table = each.table();
            if (confirmed.of(table) == AgainDecision.Kind.REPLACE) {
                EarlierDraft draft = drafts.get(table.firstLine());
                if (draft == null) {
                    throw OpenDoubts.naming(table, new Refusal(Refusal.Kind.INVALID, "documents.import.again.nothing"));
                }
                if (replaced.containsValue(draft)) {
                    throw OpenDoubts.naming(
                            table, new Refusal(Refusal.Kind.INVALID, "documents.import.again.twice", draft.name()));
                }
                replaced.put(table.firstLine(), draft);
            }
        }
        return replaced;
    }
}
