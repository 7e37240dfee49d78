package dev.mubiao.inbox.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.Forms;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.PrintedForm;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.workflow.OpenStep;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings together what a reviewer needs. */
@Component
class Reviews {

    private final TargetQueries targets;
    private final Forms forms;
    private final Directory directory;
    private final EvidenceRoom evidence;

    Reviews(TargetQueries targets, Forms forms, Directory directory, EvidenceRoom evidence) {
        this.targets = targets;
        this.forms = forms;
        this.directory = directory;
        this.evidence = evidence;
    }

    /** @param step what he can do @throws Refusal NOT_FOUND or DENIED */
    Review open(Actor actor, TargetId id, Optional<OpenStep> step) {
        Target target = targets.target(actor, id);
        Revision revision = targets.latestRevision(actor, id);
        TargetContent content = targets.content(revision);
        PrintedForm form = forms.find(content.formId(), content.kind())
                .map(variant -> PrintedForm.of(variant, content))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "inbox.form.unknown", content.formId()));
        return new Review(
                target,
                revision,
                content,
                form,
                directory.unit(target.unit()).name(),
                step,
                evidence.about(actor, revision));
    }
}
