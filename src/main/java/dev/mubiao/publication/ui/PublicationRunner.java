package dev.mubiao.publication.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.approval.PublicationResult;
import dev.mubiao.approval.Publications;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.directory.Actor;
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
    private final TaskExecutor executor;

    @Autowired
    PublicationRunner(Publications publications) {
        this(publications, new SimpleAsyncTaskExecutor("publishing-"));
    }

    PublicationRunner(Publications publications, TaskExecutor executor) {
        this.publications = publications;
        this.executor = executor;
    }

    /** @param afterwards run in the view when the reader has seen the results */
    void start(Actor by, List<Target> targets, Runnable afterwards) {
        PublicationProgressDialog progress = new PublicationProgressDialog(targets.size(), afterwards);
        progress.open();
        UI ui = UI.getCurrent();
        executor.execute(() -> run(by, targets, progress, ui));
    }

    private void run(Actor by, List<Target> targets, PublicationProgressDialog progress, UI ui) {
        CommandId command = CommandId.random();
        try {
            for (Target target : targets) {
                if (progress.stopped()) {
                    break;
                }
                PublicationResult result =
                        publications.publish(command, by, List.of(target.id())).get(0);
                ui.access(() -> progress.add(target, result));
            }
        } finally {
            ui.access(progress::finish);
        }
    }
}
