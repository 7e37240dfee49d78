package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.dryrun.DryRunResult.AskedBy;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.worklist.Assignee;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task of a dry run with those who are asked there. {@code signOff} and {@code deadline} are null if nobody is. */
record DryRunTask(
        OpenTask task,
        AskedBy askedBy,
        @Nullable SignOff signOff,
        @Nullable Instant deadline) {

    static DryRunTask skipped(OpenTask task) {
        return new DryRunTask(task, AskedBy.NOBODY, null, null);
    }

    DryRunTask asking(SignOff other) {
        return new DryRunTask(task, AskedBy.RULE, other, deadline);
    }

    /** Those whose turn it is. */
    List<Assignee> open() {
        return signOff == null
                ? List.of()
                : signOff.open().stream().map(Approver::assignee).toList();
    }

    /** Those for whom it waits, now or in their turn. */
    List<Assignee> waiting() {
        return signOff == null ? List.of() : signOff.waiting();
    }

    /** Names of those who have signed. */
    List<String> signed() {
        return signOff == null
                ? List.of()
                : signOff.signers().stream()
                        .filter(approver -> !approver.unfinished())
                        // Of a role pool, whoever signed.
                        .map(approver -> approver.signedName().orElse(approver.name()))
                        .toList();
    }
}
