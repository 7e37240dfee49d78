package dev.mubiao.publication.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.approval.PublicationResult;
import dev.mubiao.approval.Publications;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Publishes targets one after the other in the background, while the view shows how far it is. */
@Component
class PublicationRunner {

    private final Publications publications;
    private final ActorsNow actorsNow;
    private final TaskExecutor executor;

    @Autowired
    PublicationRunner(Publications publications, ActorsNow actorsNow) {
        this(publications, actorsNow, new SimpleAsyncTaskExecutor("publishing-"));
    }

    PublicationRunner(Publications publications, ActorsNow actorsNow, TaskExecutor executor) {
        this.publications = publications;
        this.actorsNow = actorsNow;
        this.executor = executor;
    }

    /** @param afterwards run in the view when the reader has seen the results */
    void start(PersonId by, List<Target> targets, Runnable afterwards) {
        PublicationProgressDialog progress = new PublicationProgressDialog(targets.size(), afterwards);
        progress.open();
        UI ui = UI.getCurrent();
        executor.execute(() -> run(by, targets, progress, ui));
    }

    private void run(PersonId by, List<Target> targets, PublicationProgressDialog progress, UI ui) {
        CommandId command = CommandId.random();
        try {
            for (Target target : targets) {
                if (progress.stopped()) {
                    break;
                }
                PublicationResult result = publish(command, by, target);
                ui.access(() -> progress.add(target, result));
            }
        } finally {
            ui.access(progress::finish);
        }
    }

    /** With the rights that he has at this moment: a long list outlives a role or an account. */
    private PublicationResult publish(CommandId command, PersonId by, Target target) {
        try {
            return publications
                    .publish(command, actorsNow.of(by), List.of(target.id()))
                    .get(0);
        } catch (Refusal refusal) {
            return PublicationResult.refused(target.id(), refusal);
        }
    }
}
