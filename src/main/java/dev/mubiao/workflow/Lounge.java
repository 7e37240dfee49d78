package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UserId;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where people talk about a target without deciding it: whoever may read it, while it is on its way. */
@Component
class Lounge {

    private final TargetAccess access;
    private final Course course;
    private final Records records;
    private final WorkItemRows rows;
    private final Announcer announcer;

    Lounge(TargetAccess access, Course course, Records records, WorkItemRows rows, Announcer announcer) {
        this.access = access;
        this.course = course;
        this.records = records;
        this.rows = rows;
        this.announcer = announcer;
    }

    /** What is said or done there. */
    interface Word {
        void say(Target target, OpenTask open);
    }

    /**
     * Of what is suspended people may speak and have copies; nobody can be urged to do it.
     *
     * @throws Refusal NOT_FOUND, DENIED, INVALID if no open step offers the verb, CONFLICT if it is suspended
     */
    void enter(Actor by, TargetId id, StepVerb verb, Word word) {
        if (verb == StepVerb.URGE) {
            course.lock(id);
        } else {
            course.lockSuspendedToo(id);
        }
        Target target = access.target(by, Verb.READ, id);
        List<OpenTask> open = course.open(id);
        if (open.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "workflow.urge.nobody", target.name());
        }
        OpenTask step = open.stream()
                .filter(task -> task.settings().verbs().contains(verb))
                .findFirst()
                .orElse(open.get(0));
        Offered.require(step, verb);
        word.say(target, step);
    }

    /** For whom something of the target waits. */
    Set<UserId> waiting(Target target) {
        return rows.openOf(target.id()).stream()
                .flatMap(row -> row.claimedBy() == null
                        ? announcer.people(row.principal(), target).stream()
                        : Stream.of(new UserId(row.claimedBy())))
                .collect(Collectors.toUnmodifiableSet());
    }

    void say(Actor by, Target target, @Nullable OpenTask step, Act act, String text, String other) {
        records.act(by, target, Deed.said(act, Records.capacity(by), step, text, other));
    }

    void tell(Tiding.Kind kind, Set<UserId> to, Target target, OpenTask step, Actor by, String text) {
        announcer.tell(kind, to, target, step, by, text);
    }
}
