package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.jobs.FailedJob;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.operation.JobAdministration;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.Toasts;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The failed jobs of processes: why each failed, and retrying them. */
class FailedJobsPanel extends Div {

    /** More are scrolled through, so that a bad day's thousands are not drawn at once. */
    private static final int MOST_IN_FULL = 10;

    private final JobAdministration administration;
    private final Supplier<Actor> actor;
    private final Runnable done;
    private final Grid<FailedJob> grid = new Grid<>();
    private final Paragraph none = new Paragraph(getTranslation("processadmin.operation.jobs.none"));
    private final Button all = new Button(getTranslation("processadmin.operation.jobs.retryAll"));
    private @Nullable String definition;

    FailedJobsPanel(JobAdministration administration, Supplier<Actor> actor, Runnable done) {
        this.administration = administration;
        this.actor = actor;
        this.done = done;
        addClassNames("panel", "failed-jobs");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addColumn(FailedJob::step)
                .setHeader(getTranslation("processadmin.operation.load.step"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(FailedJob::cause)
                .setHeader(getTranslation("processadmin.operation.jobs.cause"))
                .setTooltipGenerator(FailedJob::cause)
                .setWidth("12rem")
                .setFlexGrow(1);
        grid.addColumn(FailedJob::retries)
                .setHeader(getTranslation("processadmin.operation.jobs.retries"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::open).setWidth("6rem").setFlexGrow(0);
        all.addThemeVariants(ButtonVariant.LUMO_SMALL);
        all.addClickListener(click -> retryAll());
        Div head = new Div(new H2(getTranslation("processadmin.operation.jobs.title")), all);
        head.addClassName("panel-head");
        none.addClassName("muted");
        add(head, none, grid);
    }

    void show(@Nullable String version) {
        definition = version;
        int count = administration.countFailed(actor.get(), version);
        none.setVisible(count == 0);
        all.setVisible(count > 0);
        grid.setVisible(count > 0);
        grid.setAllRowsVisible(count <= MOST_IN_FULL);
        grid.setHeight(count <= MOST_IN_FULL ? null : "24rem");
        grid.setItems(
                query -> administration.failed(actor.get(), version, query.getOffset(), query.getLimit()).stream(),
                query -> administration.countFailed(actor.get(), version));
    }

    private Button open(FailedJob job) {
        Button button = new Button(
                getTranslation("processadmin.operation.jobs.open"),
                click -> run(() -> new FailedJobDialog(
                                job,
                                administration.details(actor.get(), job.id()),
                                retries -> run(() -> {
                                    administration.retry(actor.get(), job.id(), retries);
                                    Toasts.success(getTranslation("processadmin.operation.jobs.retried", 1));
                                    done.run();
                                }))
                        .open()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void retryAll() {
        Confirmations.ask(
                getTranslation("processadmin.operation.jobs.retryAll"),
                getTranslation("processadmin.operation.jobs.retryAll.warning"),
                getTranslation("processadmin.operation.jobs.retryAll"),
                () -> run(() -> {
                    Toasts.success(getTranslation(
                            "processadmin.operation.jobs.retried", administration.retryAll(actor.get(), definition)));
                    done.run();
                }));
    }

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }
}
