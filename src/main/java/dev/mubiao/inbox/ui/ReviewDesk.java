package dev.mubiao.inbox.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.Forms;
import dev.mubiao.prereview.SubmittedFindings;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.PrintedForm;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.workflow.Box;
import dev.mubiao.workflow.CommandId;
import dev.mubiao.workflow.Decision;
import dev.mubiao.workflow.Decisions;
import dev.mubiao.workflow.OpenStep;
import dev.mubiao.workflow.WorkItem;
import dev.mubiao.workflow.WorkItems;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings together what a reviewer needs, and carries his decision out. */
@Component
class ReviewDesk {

    private final TargetQueries targets;
    private final Forms forms;
    private final Directory directory;
    private final WorkItems workItems;
    private final Decisions decisions;
    private final SubmittedFindings findings;

    ReviewDesk(
            TargetQueries targets,
            Forms forms,
            Directory directory,
            WorkItems workItems,
            Decisions decisions,
            SubmittedFindings findings) {
        this.targets = targets;
        this.forms = forms;
        this.directory = directory;
        this.workItems = workItems;
        this.decisions = decisions;
        this.findings = findings;
    }

    /** @throws Refusal NOT_FOUND or DENIED */
    Review open(Actor actor, TargetId id) {
        Target target = targets.target(actor, id);
        Revision revision = targets.latestRevision(actor, id);
        TargetContent content = targets.content(revision);
        PrintedForm form = forms.find(content.formId(), content.kind())
                .map(variant -> PrintedForm.of(variant, content))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "inbox.form.unknown", content.formId()));
        return new Review(
                target,
                revision,
                form,
                directory.unit(target.unit()).name(),
                workItems.step(actor, id),
                findings.of(id, revision.number()));
    }

    /** @throws Refusal as {@link Decisions#decide} does */
    void decide(CommandId command, Actor actor, OpenStep step, Decision decision) {
        decisions.decide(command, actor, step.task(), decision);
    }

    void read(Actor actor, UUID item, Instant at) {
        workItems.read(actor, item, at);
    }

    /** What waits first in the to-do box. */
    Optional<WorkItem> next(Actor actor) {
        return workItems.page(actor, Box.TODO.query(), null, 1).items().stream().findFirst();
    }
}
