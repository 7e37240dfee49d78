package dev.mubiao.targets.ui;

import dev.mubiao.targets.CellKeys;
import dev.mubiao.targets.TargetContent;
import org.jspecify.annotations.Nullable;

/** Every change of a sheet goes through here: it is remembered for undo and then shown. */
class SheetSteps {

    private final SheetModel model;
    private final EditHistory history = new EditHistory();
    private final Shown shown;

    /** Shows what was changed. */
    interface Shown {

        /**
         * Called after each change.
         *
         * @param head whether the fields outside the indicators have to be drawn anew
         * @param focus key of the cell to go to, or null
         */
        void changed(boolean head, @Nullable String focus);
    }

    SheetSteps(SheetModel model, Shown shown) {
        this.model = model;
        this.shown = shown;
    }

    SheetModel model() {
        return model;
    }

    EditHistory history() {
        return history;
    }

    /** Letters typed into a cell. Those of one typing are undone together. */
    void typing(String typing, String cell, Runnable change) {
        TargetContent before = model.state();
        change.run();
        history.record(new EditHistory.Step(typing, cell, before, model.state()));
        shown.changed(false, null);
    }

    /** A change that is undone by itself. */
    void step(@Nullable String focus, Runnable change) {
        TargetContent before = model.state();
        change.run();
        TargetContent after = model.state();
        history.record(new EditHistory.Step(null, focus, before, after));
        shown.changed(!sameHead(before, after), focus);
    }

    void undo() {
        history.undo().ifPresent(step -> restore(step, step.before()));
    }

    void redo() {
        history.redo().ifPresent(step -> restore(step, step.after()));
    }

    private void restore(EditHistory.Step step, TargetContent state) {
        model.restore(state);
        shown.changed(!sameHead(step.before(), step.after()), step.cell());
    }

    /** Rows apart. */
    private static boolean sameHead(TargetContent one, TargetContent other) {
        return one.header().equals(other.header())
                && one.funding().equals(other.funding())
                && one.goals().equals(other.goals())
                && one.subGoals().equals(other.subGoals())
                && one.measures().equals(other.measures())
                && one.tasks().equals(other.tasks())
                && heads(one).equals(heads(other));
    }

    private static String heads(TargetContent content) {
        return content.year() + ":" + content.unread().get(CellKeys.YEAR) + ":"
                + content.unread().get(FundingModel.EXECUTION_WEIGHT);
    }
}
