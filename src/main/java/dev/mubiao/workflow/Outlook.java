package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Verb;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessRoutes;
import dev.mubiao.workflow.engine.StepAhead;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes next, before submission too, as things are now and if everybody agrees. */
@Service
@Transactional(readOnly = true)
public class Outlook {

    private final TargetAccess access;
    private final Course course;
    private final ProcessRoutes routes;
    private final Callings callings;
    private final Announcer announcer;

    Outlook(TargetAccess access, Course course, ProcessRoutes routes, Callings callings, Announcer announcer) {
        this.access = access;
        this.course = course;
        this.routes = routes;
        this.callings = callings;
        this.announcer = announcer;
    }

    /**
     * A step that comes.
     *
     * @param people names of those who would be asked, by log-in name; empty if the step is passed over
     * @param together whether all of them sign, or whoever comes first
     */
    public record Coming(String step, List<String> people, boolean together) {
        public Coming {
            people = List.copyOf(people);
        }
    }

    /**
     * In the order in which they come; empty if nothing comes any more.
     *
     * @throws dev.mubiao.shared.Refusal NOT_FOUND, or DENIED unless he may read the target, or its draft if it is one
     */
    public List<Coming> of(Actor reader, TargetId id) {
        Target target = access.target(reader, Verb.READ, id);
        List<OpenTask> open = course.open(id);
        List<StepAhead> ahead = open.isEmpty() && target.status().editable()
                ? routes.fromTheStart(id.value(), course.facts(target))
                : routes.after(open, course.facts(target));
        return ahead.stream().map(step -> coming(step, target)).toList();
    }

    private Coming coming(StepAhead step, Target target) {
        Call call = callings.call(step.settings(), target);
        Principal pile = call.pile();
        List<String> people =
                pile == null ? call.people().stream().map(Person::displayName).toList() : announcer.names(pile, target);
        return new Coming(step.name(), people, step.settings().countersign() != null);
    }
}
