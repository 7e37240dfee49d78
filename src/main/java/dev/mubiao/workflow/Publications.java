package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.Stage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Publishing approved targets, several at once. */
@Service
public class Publications {

    private final Commands commands;
    private final Course course;
    private final Desktop desktop;
    private final Seats seats;
    private final Verdicts verdicts;
    private final TargetAccess access;

    Publications(
            Commands commands, Course course, Desktop desktop, Seats seats, Verdicts verdicts, TargetAccess access) {
        this.commands = commands;
        this.course = course;
        this.desktop = desktop;
        this.seats = seats;
        this.verdicts = verdicts;
        this.access = access;
    }

    /** Each target is a transaction of its own: what one refuses does not hold up the others. */
    public List<PublicationResult> publish(CommandId command, Actor by, List<TargetId> targets) {
        return new LinkedHashSet<>(targets)
                .stream().map(target -> publish(command, by, target)).toList();
    }

    private PublicationResult publish(CommandId command, Actor by, TargetId id) {
        try {
            return commands.once(
                    derived(command, id),
                    by,
                    "publish " + id.value(),
                    PublicationResult.class,
                    () -> publish(by, id),
                    () -> overtaken(by, id));
        } catch (Refusal refusal) {
            return PublicationResult.refused(id, refusal);
        }
    }

    private PublicationResult publish(Actor by, TargetId id) {
        course.lock(id);
        access.target(by, Verb.PUBLISH, id);
        OpenTask task = course.open(id, Stage.PUBLICATION).orElseThrow(() -> overtaken(by, id));
        Desktop.Work work = desktop.work(task);
        Seat seat = seats.take(by, task, work.target(), work.signing(), work.rows());
        verdicts.sign(by, work, seat, Decision.published());
        return PublicationResult.published(id);
    }

    private Refusal overtaken(Actor by, TargetId id) {
        Target target = access.target(by, Verb.PUBLISH, id);
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "workflow.publication.notApproved",
                target.name(),
                target.changedBy(),
                target.changedAt());
    }

    /** One command of the caller is one for each target. */
    private static CommandId derived(CommandId command, TargetId target) {
        String name = command.value() + "/" + target.value();
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
