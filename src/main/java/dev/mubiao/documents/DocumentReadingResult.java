package dev.mubiao.documents;

import dev.mubiao.targets.TargetId;
import java.util.List;
import java.util.Map;

/**
 * What was read from a document.
 *
 * @param tables those that are targets, in their order
 * @param others tables whose form is undecided, and those that belong to no form, in their order
 * @param findings what the reader could not read, place or decide
 * @param places where the lines of the findings are in the file
 */
public record DocumentReadingResult(
        List<DocumentTable> tables, List<OtherTable> others, List<DocumentFinding> findings, DocumentPlaces places) {

    /** Rule of what says that a file holds more than was read. */
    public static final String LOST = "READ-LOST";

    public static final DocumentReadingResult NOTHING = new DocumentReadingResult(List.of(), List.of(), List.of());

    public DocumentReadingResult {
        tables = List.copyOf(tables);
        others = List.copyOf(others);
        findings = List.copyOf(findings);
    }

    /** Of a plain text. */
    public DocumentReadingResult(List<DocumentTable> tables, List<OtherTable> others, List<DocumentFinding> findings) {
        this(tables, others, findings, DocumentPlaces.NONE);
    }

    /** @param byLine targets of which its tables say that they were written, by their first lines */
    public DocumentReadingResult withOrigins(Map<Integer, TargetId> byLine) {
        return new DocumentReadingResult(
                tables.stream()
                        .map(table -> table.withOrigin(byLine.get(table.firstLine())))
                        .toList(),
                others,
                findings,
                places);
    }

    /** Whose form a person has to say. */
    public List<OtherTable> undecided() {
        return others.stream().filter(OtherTable::undecided).toList();
    }

    /** That belong to no form. */
    public List<OtherTable> foreign() {
        return others.stream().filter(table -> !table.undecided()).toList();
    }

    /** What was remarked about a table. */
    public List<DocumentFinding> findings(DocumentTable table) {
        return findings.stream()
                .filter(finding -> finding.tableIndex() == table.index())
                .toList();
    }

    /** What the file holds beside texts, and was not read. */
    public List<DocumentFinding> lost() {
        return findings.stream()
                .filter(finding -> finding.ruleId().equals(LOST))
                .toList();
    }

    /** What was remarked about the document outside of the tables that were read. */
    public List<DocumentFinding> findingsOutside() {
        return findings.stream().filter(finding -> finding.tableIndex() == 0).toList();
    }
}
