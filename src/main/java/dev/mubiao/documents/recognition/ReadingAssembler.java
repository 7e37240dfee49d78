package dev.mubiao.documents.recognition;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentFinding.Severity;
import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.OtherTable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Puts what the tables of a document turned out to be together with their lines and what is to be remarked. */
final class ReadingAssembler {

    private final List<TableReading> readings;
    private final List<String> lines;
    private final TreeSet<Integer> starts = new TreeSet<>();

    /** @param lines of the whole document */
    ReadingAssembler(List<TableReading> readings, List<String> lines) {
        this.readings = readings;
        this.lines = lines;
        readings.forEach(each -> starts.add(each.firstLine()));
    }

    /** Tables are counted before narratives. @param remarked what else is to be said */
    DocumentReadingResult result(List<DocumentFinding> remarked, DocumentPlaces places) {
        List<DocumentTable> tables = new ArrayList<>();
        List<DocumentFinding> findings = new ArrayList<>(remarked);
        for (boolean narratives : List.of(false, true)) {
            for (TableReading reading : readings) {
                if (reading instanceof TableReading.Recognised found && found.narrative() == narratives) {
                    int index = tables.size() + 1;
                    List<String> own = found.lines() == null ? lines(reading) : found.lines();
                    tables.add(new DocumentTable(index, found.firstLine(), found.content(), own));
                    findings.addAll(UnreadContentCheck.of(tables.get(index - 1), found.unit() == null));
                    if (found.unit() != null) {
                        findings.add(unit(tables.get(index - 1), found.unit()));
                    }
                    findings.addAll(LongCellCheck.of(tables.get(index - 1)));
                }
            }
        }
        List<OtherTable> others = new ArrayList<>();
        for (TableReading reading : readings) {
            if (reading instanceof TableReading.Undecided open) {
                others.add(new OtherTable(open.title(), open.firstLine(), open.candidates(), lines(reading)));
                findings.add(outside("READ-UNDECIDED", Severity.ERROR, open.firstLine(), open.title()));
            } else if (reading instanceof TableReading.Foreign foreign) {
                others.add(new OtherTable(foreign.title(), foreign.firstLine(), List.of(), lines(reading)));
                findings.add(outside("READ-FOREIGN", Severity.WARNING, foreign.firstLine(), foreign.title()));
            } else if (reading instanceof TableReading.Total total && total.remark() != null) {
                findings.add(total.remark());
            }
        }
        return new DocumentReadingResult(tables, others, findings, places);
    }

    private static DocumentFinding unit(DocumentTable table, AmountCheck.Remark remark) {
        return new DocumentFinding(
                "READ-UNIT",
                remark.severity(),
                table.index(),
                UnreadContentCheck.line(table, remark.raw()),
                remark.raw(),
                remark.key(),
                remark.arguments());
    }

    private static DocumentFinding outside(String rule, Severity severity, int line, String title) {
        return new DocumentFinding(
                rule,
                severity,
                0,
                line,
                title,
                rule.equals("READ-FOREIGN") ? "documents.foreign" : "documents.undecided",
                List.of(title));
    }

    private List<String> lines(TableReading reading) {
        Integer next = starts.higher(reading.firstLine());
        return lines.subList(reading.firstLine() - 1, next == null ? lines.size() : next - 1);
    }
}
