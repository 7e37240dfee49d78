package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.timeline.ApprovalHistory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was done in a dry run, as the timeline would have it. */
final class DryRunTimeline {

    private final List<Entry> entries = new ArrayList<>();
    private int round;

    DryRunTimeline(int round) {
        this.round = round;
    }

    private record Entry(int revisionNumber, ApprovalAction act, OpenTask at, PersonId actor)
            implements ApprovalHistory.Entry {

        @Override
        public Optional<TaskId> task() {
            return Optional.of(new TaskId(at.id()));
        }

        @Override
        public Optional<String> stepKey() {
            return Optional.of(at.key());
        }

        @Override
        public Optional<PersonId> behalf() {
            return Optional.empty();
        }
    }

    /** How often it has been submitted: the number that the latest revision would have. */
    int round() {
        return round;
    }

    void nextRound() {
        round++;
    }

    void add(ApprovalAction act, OpenTask task, Person person) {
        entries.add(new Entry(round, act, task, person.id()));
    }

    ApprovalHistory<?> history() {
        return new ApprovalHistory<>(entries);
    }

    /** Who agreed to what was submitted last. */
    Set<PersonId> agreed() {
        return history().agreed(round);
    }
}
