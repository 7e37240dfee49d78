package dev.mubiao.demo;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.CommandId;
import dev.mubiao.workflow.Decision;
import dev.mubiao.workflow.Decisions;
import dev.mubiao.workflow.Publications;
import dev.mubiao.workflow.Submissions;
import dev.mubiao.workflow.WorkItems;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a person does at the desk: submit, decide the open step, publish. */
@Component
@Profile("demo")
class DemoDesk {

    private final Submissions submissions;
    private final WorkItems workItems;
    private final Decisions decisions;
    private final Publications publications;
    private final Explanations explanations;

    DemoDesk(
            Submissions submissions,
            WorkItems workItems,
            Decisions decisions,
            Publications publications,
            Explanations explanations) {
        this.submissions = submissions;
        this.workItems = workItems;
        this.decisions = decisions;
        this.publications = publications;
        this.explanations = explanations;
    }

    /** Warnings of the pre-review stand with a reason, as in an office. */
    void submit(Actor by, TargetId target) {
        explanations.explain(by, target);
        submissions.submit(CommandId.random(), by, target, null);
    }

    void decide(Actor by, TargetId target, Decision decision) {
        decisions.decide(
                CommandId.random(), by, workItems.step(by, target).orElseThrow().task(), decision);
    }

    void publish(Actor by, TargetId target) {
        publications.publish(CommandId.random(), by, List.of(target));
    }
}
