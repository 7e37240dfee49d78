package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.Deadline;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lines above and below a table of several targets, which say something of all of them. */
final class RecordLines {

    /** Rows right above the table that are read for each target: a form's own lines are found further up too. */
    private static final int NEAR = 10;

    private final FormVariant variant;
    private final FormLabels formLabels;
    private final List<Line> known = new ArrayList<>();
    private final List<DocumentRow> near;
    private final List<DocumentRow> further;
    private final List<DocumentRow> notes;

    /** A row of the form that a row of the document shows. */
    private record Line(FormRowMatch form, DocumentRow row) {}

    RecordLines(
            FormVariant variant,
            FormLabels formLabels,
            List<DocumentRow> above,
            List<DocumentRow> below,
            Deadline deadline) {
        this.variant = variant;
        this.formLabels = formLabels;
        List<DocumentRow> others = find(
                variant.rows().stream()
                        .filter(row -> row.style() == RowStyle.LINE)
                        .toList(),
                above,
                deadline);
        int from = Math.max(0, others.size() - NEAR);
        this.further = others.subList(0, from);
        this.near = others.subList(from, others.size());
        this.notes = attached(find(variant.footer(), below, deadline), below);
    }

    /** Notes the rows that show the form's. @return the others */
    private List<DocumentRow> find(List<FormRow> form, List<DocumentRow> rows, Deadline deadline) {
        RegionReader region =
                new RegionReader(variant, form, new FieldValueCollector(variant), new FreeValueCollector());
        List<Integer> found = new ArrayList<>();
        for (FormRowAlignment.Pair pair : FormRowAlignment.of(region.form(), rows, deadline)) {
            known.add(new Line(pair.row(), rows.get(pair.at())));
            found.add(pair.at());
        }
        return IntStream.range(0, rows.size())
                .filter(at -> !found.contains(at) && !rows.get(at).blank())
                .mapToObj(rows::get)
                .toList();
    }

    /** What comes after a gap is no part of the table. */
    private static List<DocumentRow> attached(List<DocumentRow> others, List<DocumentRow> below) {
        int gap = 0;
        while (gap < below.size() && !below.get(gap).blank()) {
            gap++;
        }
        int end = gap == below.size() ? Integer.MAX_VALUE : below.get(gap).line();
        return others.stream().filter(row -> row.line() < end).toList();
    }

    /**
     * Hands what they say to the collectors of one target.
     *
     * @return cells of the known lines that have no place
     */
    List<SourceCell> put(FieldValueCollector values, FreeValueCollector free, Optional<BudgetYear> year) {
        RegionReader region = new RegionReader(variant, List.of(), values, free);
        known.forEach(line -> region.read(line.form(), line.row()));
        FieldRowReader others = new FieldRowReader(formLabels, values);
        near.stream()
                .filter(row -> year.isEmpty() || !BudgetYearDetector.alone(row).equals(year))
                .forEach(others::read);
        List<SourceCell> unplaced = new ArrayList<>(region.unplaced());
        unplaced.addAll(others.unplaced());
        return unplaced;
    }

    /** Cells of rows that the form does not know. */
    List<SourceCell> unknown() {
        return IntStream.range(0, further.size() + notes.size())
                .mapToObj(at -> at < further.size() ? further.get(at) : notes.get(at - further.size()))
                .flatMap(row -> row.filled().stream())
                .toList();
    }
}
