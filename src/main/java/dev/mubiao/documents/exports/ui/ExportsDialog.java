package dev.mubiao.documents.exports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Style;
import dev.mubiao.directory.Actor;
import dev.mubiao.documents.exports.ExportFailure;
import dev.mubiao.documents.exports.ExportJob;
import dev.mubiao.documents.write.ui.DocumentDownload;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.function.Supplier;

/** The reader's exports that are kept: how far they are, their files, and the way to remove them. */
class ExportsDialog extends Dialog {

    private final transient Supplier<Actor> actor;
    private final transient ExportRunner runner;
    private final Grid<ExportJob> jobs = new Grid<>();
    private final Paragraph none = new Paragraph();
    private final DocumentDownload download = new DocumentDownload();

    ExportsDialog(Supplier<Actor> actor, ExportRunner runner) {
        this.actor = actor;
        this.runner = runner;
        setHeaderTitle(getTranslation("documents.exports.own.title"));
        setWidth("min(44rem, 100vw)");
        jobs.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        jobs.addComponentColumn(this::said)
                .setHeader(getTranslation("documents.exports.file"))
                .setWidth("9rem")
                .setFlexGrow(1);
        jobs.addComponentColumn(this::buttons)
                .setHeader(getTranslation("documents.exports.actions"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        jobs.setAllRowsVisible(true);
        none.setText(getTranslation("documents.exports.own.none"));
        add(new Paragraph(getTranslation("documents.exports.own.text")), none, jobs, download);
        getFooter().add(new Button(getTranslation("uikit.close"), click -> close()));
        show();
    }

    private void show() {
        List<ExportJob> kept = runner.of(actor.get().id());
        jobs.setItems(kept);
        jobs.setVisible(!kept.isEmpty());
        none.setVisible(kept.isEmpty());
    }

    private Component said(ExportJob job) {
        Div name = new Div(job.name() + " · " + job.format().word());
        name.getStyle().setFontWeight(Style.FontWeight.BOLD);
        String begun = getTranslation(
                "documents.exports.begun", TimeFormats.minute(job.times().startedAt()));
        return new Div(name, new Div(begun), new Div(state(job)));
    }

    private String state(ExportJob job) {
        ExportFailure failure = job.failure();
        if (failure != null) {
            return getTranslation(failure.key());
        }
        int total = job.count().total();
        if (job.running()) {
            return getTranslation("documents.write.list.running", job.count().progress(), total);
        }
        int leftOut = job.count().leftOut();
        return leftOut == 0
                ? getTranslation(
                        "documents.exports.finished",
                        total,
                        TimeFormats.minute(job.times().until()))
                : getTranslation("documents.exports.finished.leftOut", total - leftOut, leftOut);
    }

    private Component buttons(ExportJob job) {
        Div buttons = new Div();
        if (job.running()) {
            buttons.add(small("documents.exports.progress", () -> {
                close();
                runner.follow(actor.get().id(), job.id());
            }));
        } else if (job.failure() == null) {
            buttons.add(small(
                    "documents.write.download",
                    () -> download.save(ExportDownloads.of(runner.file(actor.get(), job.id())))));
        }
        buttons.add(small(job.running() ? "uikit.stop" : "documents.exports.remove", () -> {
            runner.remove(actor.get().id(), job.id());
            show();
        }));
        return buttons;
    }

    private Button small(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> {
            try {
                action.run();
            } catch (Refusal refusal) {
                Toasts.refusal(refusal);
                show();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
