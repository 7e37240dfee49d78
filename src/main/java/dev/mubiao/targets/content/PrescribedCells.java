package dev.mubiao.targets.content;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.PrescribedRow;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rows of a table that the form prescribes, with the cells that it gives: both stay. A row is known by its levels and
 * its name, the first one where there are several. A given cell in which something else stands, because it was read from
 * a document, can be put right.
 */
public final class PrescribedCells {

    private final Map<UUID, Set<IndicatorField>> given = new LinkedHashMap<>();

    private PrescribedCells(IndicatorTable table, List<Indicator> rows) {
        for (PrescribedRow wanted : table.prescribed()) {
            rows.stream()
                    .filter(row -> !given.containsKey(row.id()) && shows(row, wanted))
                    .findFirst()
                    .ifPresent(row -> given.put(row.id(), given(table, wanted, row)));
        }
    }

    public static PrescribedCells of(IndicatorTable table, List<Indicator> rows) {
        return new PrescribedCells(table, rows);
    }

    /** Whether a row is the one that is prescribed, whatever its other cells say. */
    public static boolean shows(Indicator row, PrescribedRow wanted) {
        return wanted.name().equals(row.name())
                && (wanted.level1() == null || wanted.level1().equals(row.level1()))
                && (wanted.level2() == null || wanted.level2().equals(row.level2()));
    }

    private static Set<IndicatorField> given(IndicatorTable table, PrescribedRow wanted, Indicator row) {
        Set<IndicatorField> fields = EnumSet.of(IndicatorField.NAME);
        if (wanted.level1() != null) {
            fields.add(IndicatorField.LEVEL1);
        }
        if (wanted.level2() != null) {
            fields.add(IndicatorField.LEVEL2);
        }
        if (wanted.value() != null && wanted.value().equals(row.stated().valueRaw())) {
            fields.addAll(List.of(IndicatorField.OPERATOR, IndicatorField.VALUE, IndicatorField.UNIT));
        }
        if (wanted.weight() != null && row.weight() != null && wanted.weight().compareTo(row.weight()) == 0) {
            fields.add(IndicatorField.WEIGHT);
        }
        table.notes()
                .filter(notes -> wanted.criteria() != null && wanted.criteria().equals(FieldTexts.text(row, notes)))
                .ifPresent(fields::add);
        return fields;
    }

    /** Whether a cell stays as it is. */
    public boolean has(UUID row, IndicatorField field) {
        return given.getOrDefault(row, Set.of()).contains(field);
    }

    /** A content in which all that the form prescribes stands as it did before; an equal one if it stands so. */
    public static TargetContent kept(FormVariant variant, TargetContent before, TargetContent after) {
        IndicatorTable first = variant.indicators();
        if (first == null) {
            return after;
        }
        Map<CellRef, String> unread = new HashMap<>(after.unread());
        List<Indicator> ofYear = of(first, before.indicators()).kept(before.indicators(), after.indicators(), unread);
        FreeContent free = after.free();
        for (String id : variant.tableIds()) {
            List<Indicator> was = before.free().table(id);
            PrescribedCells cells = of(variant.tableOf(id).orElseThrow(), was);
            free = free.withTable(id, cells.kept(was, after.free().table(id), unread));
        }
        return new TargetContent(
                after.form(),
                after.year(),
                after.header(),
                after.funding(),
                after.goals(),
                ofYear,
                after.unplaced(),
                unread,
                free);
    }

    /** @param unread loses what was typed into given cells and is nothing that they can hold */
    private List<Indicator> kept(List<Indicator> before, List<Indicator> after, Map<CellRef, String> unread) {
        unread.keySet().removeIf(place -> place instanceof IndicatorRef cell && has(cell.row(), cell.column()));
        List<Indicator> kept = new ArrayList<>(after);
        for (int at = 0; at < before.size(); at++) {
            Indicator was = before.get(at);
            Set<IndicatorField> fields = given.get(was.id());
            if (fields != null) {
                int now = position(kept, was.id());
                Indicator row = now < 0 ? was : restored(was, kept.get(now), fields);
                if (now >= 0 && row.labels().equals(kept.get(now).labels())) {
                    kept.set(now, row);
                } else {
                    // It was taken out, or moved with another level.
                    kept.removeIf(each -> each.id().equals(was.id()));
                    kept.add(place(before, at, kept), row);
                }
            }
        }
        return kept;
    }

    /** Behind the nearest row above that is still there. */
    private static int place(List<Indicator> before, int at, List<Indicator> kept) {
        for (int above = at - 1; above >= 0; above--) {
            int position = position(kept, before.get(above).id());
            if (position >= 0) {
                return position + 1;
            }
        }
        return 0;
    }

    private static int position(List<Indicator> rows, UUID id) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }

    private static Indicator restored(Indicator was, Indicator now, Set<IndicatorField> fields) {
        if (fields.stream().allMatch(field -> FieldTexts.text(was, field).equals(FieldTexts.text(now, field)))) {
            return now;
        }
        Indicator.Notes notes = now.notes();
        return now.withLabels(new Indicator.Labels(
                        fields.contains(IndicatorField.LEVEL1) ? was.level1() : now.level1(),
                        fields.contains(IndicatorField.LEVEL2) ? was.level2() : now.level2(),
                        was.name()))
                .withStated(fields.contains(IndicatorField.VALUE) ? was.stated() : now.stated())
                .withWeight(fields.contains(IndicatorField.WEIGHT) ? was.weight() : now.weight())
                .withNotes(new Indicator.Notes(
                        fields.contains(IndicatorField.DESCRIPTION)
                                ? was.notes().description()
                                : notes.description(),
                        fields.contains(IndicatorField.BASIS) ? was.notes().basis() : notes.basis(),
                        fields.contains(IndicatorField.REMARK) ? was.notes().remark() : notes.remark()));
    }
}
