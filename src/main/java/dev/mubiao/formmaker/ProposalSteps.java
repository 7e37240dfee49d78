package dev.mubiao.formmaker;

import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.versions.FormVersion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A form that is being made from an example, with the steps that led to it. */
public final class ProposalSteps {

    private static final int MOST = 100;

    private final DraftExample example;
    private final Deque<Proposal> done = new ArrayDeque<>();
    private final Deque<Proposal> undone = new ArrayDeque<>();
    private Proposal now;
    private FormVersion draft;

    /** @param draft that says what the first proposal does */
    public ProposalSteps(DraftExample example, Proposal first, FormVersion draft) {
        this(example, List.of(first), 0, draft);
    }

    /**
     * @param all proposals that the steps led to, the first one first
     * @param position of the one that the draft says, from 0: those behind it are undone
     */
    public ProposalSteps(DraftExample example, List<Proposal> all, int position, FormVersion draft) {
        this.example = example;
        this.now = all.get(position);
        this.draft = draft;
        all.subList(0, position).forEach(done::push);
        for (int i = all.size() - 1; i > position; i--) {
            undone.push(all.get(i));
        }
    }

    /** The proposals that the steps led to, the first one first, those that are undone last. */
    public List<Proposal> all() {
        List<Proposal> all = new ArrayList<>();
        done.descendingIterator().forEachRemaining(all::add);
        all.add(now);
        all.addAll(undone);
        return all;
    }

    /** Of the present one among all, from 0. */
    public int position() {
        return done.size();
    }

    /** Whether the draft was last written as the steps have it. */
    public boolean saved() {
        return draft.yaml().equals(FormYaml.write(now.definition()));
    }

    /** The draft as it was last written from here: another one may have written it since. */
    public FormVersion draft() {
        return draft;
    }

    public void saved(FormVersion written) {
        draft = written;
    }

    public DraftExample example() {
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
