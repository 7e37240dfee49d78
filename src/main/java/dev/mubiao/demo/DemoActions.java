package dev.mubiao.demo;

import dev.mubiao.approval.Decisions;
import dev.mubiao.approval.Publications;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.task.OpenSteps;
import dev.mubiao.directory.Actor;
import dev.mubiao.targets.TargetId;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does to a target what people do: submit it, decide its open step, publish it. */
@Component
@Profile("demo")
class DemoActions {

    private final Submissions submissions;
    private final OpenSteps openSteps;
    private final Decisions decisions;
    private final Publications publications;
    private final DemoReasons demoReasons;

    DemoActions(
            Submissions submissions,
            OpenSteps openSteps,
            Decisions decisions,
            Publications publications,
            DemoReasons demoReasons) {
        this.submissions = submissions;
        this.openSteps = openSteps;
        this.decisions = decisions;
        this.publications = publications;
        this.demoReasons = demoReasons;
    }

    /** Warnings of the pre-review stand with a reason, as in an office. */
    void submit(Actor by, TargetId target) {
        demoReasons.explain(by, target);
        submissions.submit(CommandId.random(), by, target, null);
    }

    void decide(Actor by, TargetId target, Decision decision) {
        decisions.decide(
                CommandId.random(), by, openSteps.step(by, target).orElseThrow().task(), decision);
    }

    void publish(Actor by, TargetId target) {
        publications.publish(CommandId.random(), by, List.of(target));
    }
}
