package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The undo and redo history of a sheet; contents share what they have in common. */
public class EditHistory {

    private static final int LONGEST = 300;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /**
     * A change of the content.
     *
     * @param typing names the typing that it belongs to; null if it is a step by itself
     * @param cell where it happened, null if at no single cell
     */
    record Step(@Nullable String typing, @Nullable CellRef cell, TargetContent before, TargetContent after) {}

    /** Letters typed into one cell, one after the other, become one step; what changed nothing is no step. */
    void record(Step step) {
        Step last = done.peek();
        boolean goesOn = last != null && step.typing() != null && Objects.equals(last.typing(), step.typing());
        TargetContent before = goesOn ? last.before() : step.before();
        if (goesOn) {
            done.pop();
        }
        if (!before.equals(step.after())) {
            done.push(new Step(step.typing(), step.cell(), before, step.after()));
        }
        if (!step.before().equals(step.after())) {
            undone.clear();
        }
        while (done.size() > LONGEST) {
            done.removeLast();
        }
    }

    /** The step to take back: the content is to be what it was before it. */
    Optional<Step> undo() {
        return shift(done, undone);
    }

    /** The step to do again: the content is to be what it was after it. */
    Optional<Step> redo() {
        return shift(undone, done);
    }

    /** Brings what others changed into each step, so that none takes it back. What is far back is forgotten. */
    void rebase(UnaryOperator<TargetContent> over, int longest) {
        rebase(done, over, longest);
        rebase(undone, over, longest);
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Typing on in the same cell from now on is a step of its own. */
    private static Optional<Step> shift(Deque<Step> from, Deque<Step> to) {
        Step step = from.poll();
        if (step != null) {
            to.push(new Step(null, step.cell(), step.before(), step.after()));
        }
        return Optional.ofNullable(step);
    }

    private static void rebase(Deque<Step> steps, UnaryOperator<TargetContent> over, int longest) {
        List<Step> old = steps.stream().limit(longest).toList();
        steps.clear();
        for (Step step : old) {
            TargetContent before = over.apply(step.before());
            TargetContent after = over.apply(step.after());
            if (!before.equals(after)) {
                steps.addLast(new Step(step.typing(), step.cell(), before, after));
            }
        }
    }
}
