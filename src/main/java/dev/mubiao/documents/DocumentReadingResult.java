package dev.mubiao.documents;

import java.util.List;

/** What was read from a document: its tables in their order, and what the reader could not read or place. */
public record DocumentReadingResult(List<DocumentTable> tables, List<DocumentFinding> findings) {

    public static final DocumentReadingResult NOTHING = new DocumentReadingResult(List.of(), List.of());

    public DocumentReadingResult {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }

    /** What was remarked about a table. */
    public List<DocumentFinding> findings(DocumentTable table) {
        return findings.stream()
                .filter(finding -> finding.tableIndex() == table.index())
                .toList();
    }
}
