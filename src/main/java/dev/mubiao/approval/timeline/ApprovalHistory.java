package dev.mubiao.approval.timeline;

import dev.mubiao.directory.PersonId;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was done to a target so far, the earliest first, and what follows from it: who agreed to a revision, and to
 * whom a step falls again. Needed by commands with what is stored, and by dry runs with what was done.
 */
public record ApprovalHistory<E extends ApprovalHistory.Entry>(List<E> entries) {

    private static final Set<ApprovalAction> DECISIONS = EnumSet.of(
            ApprovalAction.AGREE,
            ApprovalAction.RETURN,
            ApprovalAction.REJECT,
            ApprovalAction.PUBLISH,
            ApprovalAction.REPLY);

    public ApprovalHistory {
        entries = List.copyOf(entries);
    }

    /** One thing that somebody did. */
    public interface Entry {

        /** Number of the revision that it was done to. */
        int revisionNumber();

        ApprovalAction act();

        /** The step at which it was done; empty for a submission and a withdrawal. */
        Optional<TaskId> task();

        /** Id of the step's element in the model. */
        Optional<String> stepKey();

        PersonId actor();

        /** In whose place he acted, if he was a substitute. */
        Optional<PersonId> behalf();
    }

    /** The first decision on a revision, if one stands. */
    public Optional<E> decisionOn(int revision) {
        return effective(revision).stream()
                .filter(entry -> DECISIONS.contains(entry.act()))
                .findFirst();
    }

    /** Who agreed to a revision; whoever took it back did not. */
    public Set<PersonId> agreed(int revision) {
        Set<PersonId> people = new HashSet<>();
        for (E entry : effective(revision)) {
            switch (entry.act()) {
                case AGREE -> people.add(entry.behalf().orElse(entry.actor()));
                // What was returned is judged anew.
                case RETURN -> people.clear();
                default -> {
                    // Says nothing about agreement.
                }
            }
        }
        return people;
    }

    /** The steps that somebody agreed at, in the order in which that came first. */
    public Stream<String> agreedSteps() {
        return agreements().flatMap(entry -> entry.stepKey().stream()).distinct();
    }

    /** Who agreed at the step last, or for whom a substitute did. */
    public Optional<PersonId> decider(String step) {
        return agreements()
                .filter(entry -> entry.stepKey().filter(step::equals).isPresent())
                .reduce((earlier, later) -> later)
                .map(entry -> entry.behalf().orElse(entry.actor()));
    }

    /** Who agreed last, at whichever step. */
    public Optional<PersonId> latestAgreeing() {
        return agreements().reduce((earlier, later) -> later).map(Entry::actor);
    }

    /** What stands of the agreements since the target was submitted first, without what was taken back. */
    public List<E> standingAgreements() {
        int start = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).act() == ApprovalAction.SUBMIT) {
                start = i;
            }
        }
        return effective(entries.subList(start, entries.size())).stream()
                .filter(entry -> entry.act() == ApprovalAction.AGREE)
                .toList();
    }

    private Stream<E> agreements() {
        return entries.stream().filter(entry -> entry.act() == ApprovalAction.AGREE);
    }

    /** What was done to a revision, without what was taken back. */
    private List<E> effective(int revision) {
        return effective(entries.stream()
                .filter(entry -> entry.revisionNumber() == revision)
                .toList());
    }

    private List<E> effective(List<E> done) {
        List<E> effective = new ArrayList<>();
        for (E entry : done) {
            if (entry.act() != ApprovalAction.TAKE_BACK) {
                effective.add(entry);
                continue;
            }
            effective.stream()
                    .filter(earlier -> ApprovalAction.MOVING.contains(earlier.act())
                            && earlier.actor().equals(entry.actor())
                            && earlier.task().equals(entry.task()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(effective::remove);
        }
        return effective;
    }
}
