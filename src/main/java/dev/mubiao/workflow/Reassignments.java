package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Heads of units and offices, and administrators, give the work of one to another. */
@Service
public class Reassignments {

    private final Commands commands;
    private final Desktop desktop;
    private final SignerChanges changes;
    private final Offered offered;
    private final StepAccess access;

    Reassignments(Commands commands, Desktop desktop, SignerChanges changes, Offered offered, StepAccess access) {
        this.commands = commands;
        this.desktop = desktop;
        this.changes = changes;
        this.offered = offered;
        this.access = access;
    }

    /**
     * @param from whose signature it was to be; null for the pile, or if only one is open
     * @throws Refusal DENIED, NOT_FOUND, INVALID if the person cannot do it, the reason is missing or the task does not
     *     wait for {@code from}; CONFLICT if it is done already
     */
    public void reassign(CommandId command, Actor by, TaskId task, @Nullable UserId from, UserId to, String reason) {
        String text = Offered.text(reason);
        commands.once(
                command,
                by,
                "reassign " + task.value() + " " + to.value(),
                TaskId.class,
                () -> {
                    Desktop.Work work = desktop.open(by, task);
                    access.check(by, Verb.SUPERVISE, work.target());
                    Person person = offered.person(to, work.task(), work.target());
                    changes.reassign(by, work, signer(work, from), person, text);
                    return task;
                },
                () -> desktop.late(by, task));
    }

    private static Signer signer(Desktop.Work work, @Nullable UserId from) {
        return work.signing().open().stream()
                .filter(signer -> from == null
                        || signer.person().filter(from::equals).isPresent()
                        || signer.person().isEmpty()
                                && work.task()
                                        .claimedBy()
                                        .filter(from.value()::equals)
                                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID,
                        "workflow.reassign.none",
                        work.task().name()));
    }
}
