package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import dev.mubiao.approval.bulk.BulkJob;
import dev.mubiao.approval.bulk.BulkJobRow;
import dev.mubiao.approval.bulk.BulkJobs;
import dev.mubiao.directory.Actor;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The progress of a bulk job and the result for each task; the job goes on when the dialog is closed. */
class BulkProgressDialog extends Dialog {

    private static final int POLL_MILLISECONDS = 500;

    private final transient BulkJobs jobs;
    private final transient Supplier<Actor> actor;
    private final UUID job;
    private final transient Runnable done;
    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private final Grid<BulkJobRow> rows = new Grid<>();
    private final Button stop;
    private final Button close;
    private transient @Nullable Registration polling;
    private int before;

    BulkProgressDialog(BulkJobs jobs, Supplier<Actor> actor, UUID job, Runnable done) {
        this.jobs = jobs;
        this.actor = actor;
        this.job = job;
        this.done = done;
        setWidth("min(52rem, 100vw)");
        setCloseOnOutsideClick(false);
        // One can go on working meanwhile; and behind a modal dialog the page's polls are not heard.
        setModal(false);
        text.getElement().setAttribute("aria-live", "polite");
        rows.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        rows.addComponentColumn(this::state)
                .setHeader(getTranslation("inbox.bulk.result"))
                .setFlexGrow(0)
                .setWidth("6.5rem");
        rows.addColumn(BulkJobRow::targetName)
                .setHeader(getTranslation("inbox.column.target"))
                .setTooltipGenerator(BulkJobRow::targetName)
                .setFlexGrow(1);
        rows.addColumn(row -> row.cause(getLocale()))
                .setHeader(getTranslation("inbox.bulk.cause"))
                .setTooltipGenerator(row -> row.cause(getLocale()))
                .setFlexGrow(2);
        rows.setHeight("min(20rem, 50vh)");
        stop = new Button(getTranslation("inbox.bulk.stop"), click -> {
            jobs.stop(actor.get(), job);
            show();
        });
        close = new Button(getTranslation("uikit.close"), click -> close());
        add(text, bar, rows);
        getFooter().add(stop, close);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                done.run();
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        before = ui.getPollInterval();
        ui.setPollInterval(POLL_MILLISECONDS);
        polling = ui.addPollListener(poll -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stopPolling(detach.getUI());
        super.onDetach(detach);
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(before);
        }
    }

    private void show() {
        BulkJob now = jobs.job(actor.get(), job);
        int dealtWith = now.done() + now.refused();
        setHeaderTitle(getTranslation(
                "inbox.bulk.state." + now.state(),
                getTranslation(now.order().verb().key())));
        bar.setValue(now.total() == 0 ? 1 : (double) dealtWith / now.total());
        text.setText(getTranslation("inbox.bulk.progress", dealtWith, now.total(), now.done(), now.refused()));
        rows.setItems(jobs.rows(actor.get(), job).stream()
                .sorted(Comparator.comparing((BulkJobRow row) -> row.state() != BulkJobRow.State.REFUSED)
                        .thenComparing(BulkJobRow::place))
                .toList());
        stop.setVisible(now.running());
        if (!now.running()) {
            getUI().ifPresent(this::stopPolling);
        }
    }

    private Badge state(BulkJobRow row) {
        String word = getTranslation("inbox.bulk.row." + row.state());
        return switch (row.state()) {
            case DONE -> new Badge(word, Tone.SUCCESS, VaadinIcon.CHECK);
            case REFUSED -> new Badge(word, Tone.WARNING, VaadinIcon.WARNING);
            case WAITING -> new Badge(word, Tone.NEUTRAL, VaadinIcon.CLOCK);
            case LEFT -> new Badge(word, Tone.NEUTRAL, VaadinIcon.MINUS);
        };
    }
}
