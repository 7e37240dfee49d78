package dev.mubiao.exchange;

import java.util.List;

/** What was read from a document: its tables in their order, and what a careful reader remarks. */
public record Reading(List<ReadTable> tables, List<ReadingFinding> findings) {

    public static final Reading NOTHING = new Reading(List.of(), List.of());

    public Reading {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }

    /** What was remarked about a table. */
    public List<ReadingFinding> findings(ReadTable table) {
        return findings.stream()
                .filter(finding -> finding.tableIndex() == table.index())
                .toList();
    }
}
