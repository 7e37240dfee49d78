package dev.mubiao.formmaker;

import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.grid.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;

/** A form that is being made from an example, with the steps that led to it. */
public final class ProposalSteps {

    private static final int MOST = 100;

    private final SourceFile example;
    private final Deque<Proposal> done = new ArrayDeque<>();
    private final Deque<Proposal> undone = new ArrayDeque<>();
    private Proposal now;
    private FormVersion draft;

    /** @param draft that says what the first proposal does */
    public ProposalSteps(SourceFile example, Proposal first, FormVersion draft) {
        this.example = example;
        this.now = first;
        this.draft = draft;
    }

    /** The draft as it was last written from here: another one may have written it since. */
    public FormVersion draft() {
        return draft;
    }

    public void saved(FormVersion written) {
        draft = written;
    }

    public SourceFile example() {
        return example;
    }

    public Proposal now() {
        return now;
    }

    public boolean undoable() {
        return !done.isEmpty();
    }

    public boolean redoable() {
        return !undone.isEmpty();
    }

    public void step(Proposal next) {
        done.push(now);
        if (done.size() > MOST) {
            done.removeLast();
        }
        undone.clear();
        now = next;
    }

    /** Nothing happens where nothing was done. */
    public void undo() {
        if (undoable()) {
            undone.push(now);
            now = done.pop();
        }
    }

    /** Nothing happens where nothing was undone. */
    public void redo() {
        if (redoable()) {
            done.push(now);
            now = undone.pop();
        }
    }
}
