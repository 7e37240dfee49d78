package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.SectionChanges;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.DraftMerge;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Applies every change of a sheet as one step that can be undone, and shows it. */
public class SheetEdits {

    private static final DraftMerge.Other NOBODY = new DraftMerge.Other("", Instant.EPOCH);
    private static final int FEWEST_STEPS = 5;
    private static final int ROWS_REBASED = 5_000;

    private final SheetModel model;
    private final EditHistory history = new EditHistory();
    private final ChangeListener shown;
    private final Set<SheetSection> closed;

    /** Shows what was changed. */
    public interface ChangeListener {

        /**
         * Called after each change.
         *
         * @param head whether the fields outside the indicators have to be drawn anew
         * @param focus the cell to go to, or null
         */
        void changed(boolean head, @Nullable CellRef focus);

        /**
         * Called after others' changes have come in.
         *
         * @param redraw whether there are more or fewer fields than before
         */
        void takenIn(boolean redraw);
    }

    /** @param closed the sections that stay as they are, whatever is asked for */
    public SheetEdits(SheetModel model, ChangeListener shown, Set<SheetSection> closed) {
        this.model = model;
        this.shown = shown;
        this.closed = Set.copyOf(closed);
    }

    public boolean closed(SheetSection section) {
        return closed.contains(section);
    }

    public SheetModel model() {
        return model;
    }

    public EditHistory history() {
        return history;
    }

    /** Letters typed into a cell. Those of one typing are undone together. */
    public void typing(String typing, CellRef cell, Runnable change) {
        TargetContent before = model.state();
        TargetContent after = changed(before, change);
        history.record(new EditHistory.Step(typing, cell, before, after));
        shown.changed(false, null);
    }

    /** A change that is undone by itself. */
    public void step(@Nullable CellRef focus, Runnable change) {
        TargetContent before = model.state();
        TargetContent after = changed(before, change);
        history.record(new EditHistory.Step(null, focus, before, after));
        shown.changed(!sameHead(before, after), focus);
    }

    /** A change that reaches into a closed section does not happen; what the form prescribes is put back. */
    private TargetContent changed(TargetContent before, Runnable change) {
        change.run();
        model.putBack(before);
        TargetContent after = model.state();
        if (closed.isEmpty()
                || SectionChanges.of(model.variant()).between(before, after).stream()
                        .noneMatch(closed::contains)) {
            return after;
        }
        model.restore(before);
        return before;
    }

    public void undo() {
        history.undo().ifPresent(step -> restore(step, step.before()));
    }

    public void redo() {
        history.redo().ifPresent(step -> restore(step, step.after()));
    }

    /**
     * Brings what others saved into the sheet and into each step that can be undone; it is no step itself.
     *
     * @param saved what was saved from here
     * @param merged what others made of it
     */
    public void takeIn(TargetContent saved, TargetContent merged) {
        UnaryOperator<TargetContent> over = state -> model.withPrescribed(
                state, DraftMerge.merge(saved, state, merged, NOBODY).content());
        history.rebase(
                over,
                Math.max(
                        FEWEST_STEPS,
                        ROWS_REBASED
                                / (1
                                        + merged.indicators().size()
                                        + merged.free().rows())));
        TargetContent before = model.state();
        model.restore(over.apply(before));
        model.keepRows(before);
        shown.takenIn(!sameFields(before, model.state()));
    }

    private void restore(EditHistory.Step step, TargetContent state) {
        model.restore(state);
        shown.changed(!sameHead(step.before(), step.after()), step.cell());
    }

    /** Rows apart. */
    private static boolean sameHead(TargetContent one, TargetContent other) {
        return one.header().equals(other.header())
                && one.funding().equals(other.funding())
                && one.goals().texts().equals(other.goals().texts())
                && one.goals().subGoals().equals(other.goals().subGoals())
                && one.goals().measures().equals(other.goals().measures())
                && one.goals().tasks().equals(other.goals().tasks())
                && one.free().fields().equals(other.free().fields())
                && one.free().lists().equals(other.free().lists())
                && heads(one).equals(heads(other));
    }

    private static boolean sameFields(TargetContent one, TargetContent other) {
        return one.goals().texts().size() == other.goals().texts().size()
                && one.goals().tasks().size() == other.goals().tasks().size()
                && one.goals().measures().size() == other.goals().measures().size()
                && one.goals().subGoals().size() == other.goals().subGoals().size()
                && entries(one).equals(entries(other));
    }

    private static List<UUID> entries(TargetContent content) {
        return content.free().lists().values().stream()
                .flatMap(List::stream)
                .map(ListRow::id)
                .toList();
    }

    private static String heads(TargetContent content) {
        return content.year() + ":" + content.unread().get(HeadingRef.YEAR) + ":"
                + content.unread().get(FundingModel.EXECUTION_WEIGHT);
    }
}
