package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What people say to each other about a target that is on its way: comments, copies, and that it is urgent. */
@Service
public class Asides {

    private final Commands commands;
    private final Lounge lounge;
    private final Copies copies;
    private final Urging urging;
    private final Conflicts conflicts;

    Asides(Commands commands, Lounge lounge, Copies copies, Urging urging, Conflicts conflicts) {
        this.commands = commands;
        this.lounge = lounge;
        this.copies = copies;
        this.urging = urging;
        this.conflicts = conflicts;
    }

    /**
     * Says something without deciding; whoever has the target to do, and whoever submitted it, is told.
     *
     * @throws dev.mubiao.shared.Refusal NOT_FOUND, DENIED unless he may read it, INVALID if the text is missing, too
     *     long, or the step does not offer it
     */
    public void comment(CommandId command, Actor by, TargetId id, String comment) {
        String text = Offered.text(comment);
        once(command, by, StepVerb.COMMENT, id, (target, open) -> {
            Set<UserId> told = new HashSet<>(lounge.waiting(target));
            target.submitter().ifPresent(told::add);
            lounge.say(by, target, open, Act.COMMENT, text, "");
            lounge.tell(Tiding.Kind.COMMENTED, told, target, open, by, text);
        });
    }

    /** Gives carbon copies (抄送). @throws dev.mubiao.shared.Refusal as {@link #comment}, and INVALID naming who may not */
    public void copy(CommandId command, Actor by, TargetId id, Set<UserId> people, String remark) {
        String text = Offered.optionalText(remark);
        once(command, by, StepVerb.COPY, id, (target, open) -> {
            String names = String.join("、", copies.give(by, target, open, people));
            lounge.say(by, target, open, Act.COPY, text, names);
        });
    }

    /**
     * Asks whoever has the target to do to be quick (催办).
     *
     * @throws dev.mubiao.shared.Refusal as {@link #comment}, and CONFLICT if it was urged a short time ago
     */
    public void urge(CommandId command, Actor by, TargetId id, String remark) {
        String text = Offered.optionalText(remark);
        once(command, by, StepVerb.URGE, id, (target, open) -> {
            Set<UserId> waiting = lounge.waiting(target);
            urging.urge(by, target, waiting);
            lounge.say(by, target, open, Act.URGE, text, "");
            lounge.tell(Tiding.Kind.URGED, waiting, target, open, by, text);
        });
    }

    private void once(CommandId command, Actor by, StepVerb verb, TargetId id, Lounge.Word word) {
        commands.once(
                command,
                by,
                verb + " " + id.value(),
                TargetId.class,
                () -> {
                    lounge.enter(by, id, verb, word);
                    return id;
                },
                () -> conflicts.overtaken(by, id));
    }
}
