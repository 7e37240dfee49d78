package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.DraftConflict;
import dev.mubiao.targets.merge.DraftMerge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings what a browser had kept, because it was never stored, into a sheet. Nothing is put over what somebody else
 * wrote into a cell since: that is merged as if both had saved, and asked about.
 */
public final class KeptTexts {

    private final SheetEdits edits;
    private final SheetModel was;
    private final SheetModel mine;
    private final SheetModel scratch;
    private final List<Kept> unplaced = new ArrayList<>();
    private int restored;

    private KeptTexts(SheetEdits edits) {
        SheetModel now = edits.model();
        this.edits = edits;
        this.was = new SheetModel(now.variant(), now.state());
        this.mine = new SheetModel(now.variant(), now.state());
        this.scratch = new SheetModel(now.variant(), now.state());
    }

    /**
     * A text that was typed and not stored.
     *
     * @param bases texts that the server may have had in the cell then; the first is what stood there before
     * @param table id of the block or further table that the cell's row stood in; null outside of these
     */
    public record Kept(
            CellRef cell,
            String text,
            List<String> bases,
            @Nullable String table) {

        public Kept {
            bases = List.copyOf(bases);
        }

        /** Of the year, or outside of the indicators. */
        public Kept(CellRef cell, String text, List<String> bases) {
            this(cell, text, bases, null);
        }

        private String before() {
            return bases.isEmpty() ? "" : bases.get(0);
        }
    }

    /**
     * What comes of it.
     *
     * @param content of the sheet, with everything that nobody else changed
     * @param restored how many cells have their text again
     * @param conflicts cells and rows that somebody changed since
     * @param unplaced texts whose cell is closed or in no such form
     */
    public record Restored(TargetContent content, int restored, List<DraftConflict> conflicts, List<Kept> unplaced) {}

    /** @param other who saved the draft last */
    public static Restored into(SheetEdits edits, List<Kept> kept, DraftMerge.Other other) {
        KeptTexts texts = new KeptTexts(edits);
        Set<UUID> deleted = kept.stream()
                .filter(one -> !one.before().isBlank())
                .flatMap(one -> indicator(one.cell()).stream())
                .filter(row -> edits.model().tableOf(row).isEmpty())
                .collect(Collectors.toSet());
        kept.forEach(one -> texts.bring(one, deleted));
        TargetContent now = edits.model().state();
        DraftMerge.Merged merged = DraftMerge.merge(texts.was.state(), texts.mine.state(), now, other);
        return new Restored(merged.content(), texts.restored, merged.conflicts(), List.copyOf(texts.unplaced));
    }

    /** @param deleted rows that were there when it was typed */
    private void bring(Kept one, Set<UUID> deleted) {
        CellRef cell = one.cell();
        if (edits.closed(SheetSection.of(cell, edits.model().variant())) || !CellInput.types(edits.model(), cell)) {
            unplaced.add(one);
            return;
        }
        Optional<UUID> row =
                indicator(cell).filter(id -> edits.model().tableOf(id).isEmpty());
        if (row.isPresent()) {
            inNoRow(one, row.get(), deleted.contains(row.get()));
            return;
        }
        Optional<String> now = CellInput.text(edits.model(), cell);
        if (now.filter(standing -> standing.equals(understood(cell, one.text())))
                .isPresent()) {
            return; // it was stored, and the browser did not hear of it
        }
        boolean added = now.isEmpty() && one.before().isBlank();
        if (!added
                && now.filter(standing ->
                                one.bases().stream().anyMatch(base -> standing.equals(understood(cell, base))))
                        .isEmpty()) {
            type(was, cell, one.before());
        } else {
            restored++;
        }
        type(mine, cell, one.text());
    }

    private static Optional<UUID> indicator(CellRef cell) {
        return cell instanceof IndicatorRef in
                ? Optional.of(in.row())
                : cell instanceof ExtraRef own ? Optional.of(own.row()) : Optional.empty();
    }

    /** The row was deleted since, or it was new and never stored: then it comes back. */
    private void inNoRow(Kept one, UUID row, boolean deleted) {
        if (one.text().isBlank()) {
            return;
        }
        if (deleted) {
            add(was, row, one);
            type(was, one.cell(), one.before());
        } else {
            restored++;
        }
        add(mine, row, one);
        type(mine, one.cell(), one.text());
    }

    /** The same text in two ways of writing is the same. */
    private String understood(CellRef cell, String text) {
        type(scratch, cell, text);
        return CellInput.text(scratch, cell).orElse(text);
    }

    /** Into the table that it stood in; into the first that has the column where the form has that table no more. */
    private static void add(SheetModel model, UUID row, Kept one) {
        if (model.tableOf(row).isEmpty()) {
            Supplier<Stream<IndicatorRows>> fitting =
                    () -> model.tables().stream().filter(rows -> rows.has(one.cell()));
            fitting.get()
                    .filter(rows -> Objects.equals(rows.id(), one.table()))
                    .findFirst()
                    .or(() -> fitting.get().findFirst())
                    .orElseThrow()
                    .list()
                    .add(new Indicator(
                            row,
                            Indicator.Labels.NONE,
                            Indicator.StatedValue.NONE,
                            null,
                            null,
                            Indicator.Notes.NONE,
                            Indicator.Origin.TYPED));
        }
    }

    private static void type(SheetModel model, CellRef cell, String text) {
        CellInput.type(model, List.of(new CellEdit(cell, text)));
    }
}
