package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.tryout.TryOut;
import dev.mubiao.prereview.tryout.TryOutResult;
import dev.mubiao.prereview.tryout.TryOutScope;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Toasts;
import org.jspecify.annotations.Nullable;

/** The tab in which the draft is tried out on targets: its progress, a way to stop, and what would change. */
class TryOutTab extends Div {

    private static final long PAUSE_NANOS = 200_000_000;

    private final transient RuleBookDraft draft;
    private final transient Starter starter;
    private final TryOutScopeBar scope;
    private final ProgressBar bar = new ProgressBar();
    private final Span progress = new Span();
    private final Button stop = new Button();
    private final Div running;
    private final Div outcome = new Div();
    private final Span outdated = new Span();
    private transient @Nullable TryOut current;
    private transient @Nullable Reports reports;
    private @Nullable RuleBook tried;

    /** Begins a try-out of the book in force and another one. */
    interface Starter {
        TryOut start(RuleBook inForce, RuleBook other, TryOutScope scope, TryOut.Watcher watcher);
    }

    TryOutTab(RuleBookDraft draft, TryOutScopeBar scope, Starter starter) {
        this.draft = draft;
        this.scope = scope;
        this.starter = starter;
        addClassName("try-out");
        stop.setText(getTranslation("prereview.rulebook.tryOut.stop"));
        stop.addClickListener(click -> stop());
        progress.getElement().setAttribute("role", "status");
        running = new Div(bar, progress, stop);
        running.addClassName("try-out-running");
        running.setVisible(false);
        outdated.setText(getTranslation("prereview.rulebook.tryOut.outdated"));
        outdated.addClassName("unsaved");
        outdated.setVisible(false);
        outcome.addClassName("try-out-outcome");
        outcome.add(new EmptyState(VaadinIcon.FLASK, getTranslation("prereview.rulebook.tryOut.first")));
        add(scope, running, outdated, outcome);
        draft.onChange(() -> outdated.setVisible(
                tried != null && !draft.book().differences(tried).isEmpty()));
    }

    void start() {
        stop();
        outcome.removeAll();
        outdated.setVisible(false);
        if (draft.unsaved().isEmpty()) {
            tried = null;
            outcome.add(new EmptyState(VaadinIcon.FLASK, getTranslation("prereview.rulebook.tryOut.nothing")));
            return;
        }
        reports = new Reports(UI.getCurrent());
        try {
            current = starter.start(draft.base().book(), draft.book(), scope.scope(), reports);
        } catch (Refusal wrong) {
            outcome.add(new EmptyState(VaadinIcon.WARNING, Toasts.text(wrong)));
            return;
        }
        tried = draft.book();
        running.setVisible(true);
        stop.setEnabled(true);
        bar.setIndeterminate(true);
        progress.setText(getTranslation("prereview.rulebook.tryOut.waiting"));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        stop.setEnabled(false);
        if (current != null) {
            current.stop();
        }
    }

    /** Brings what the try-out's thread tells into the view, not more often than a person can read. */
    private final class Reports implements TryOut.Watcher {

        private final UI ui;
        private long told;

        Reports(UI ui) {
            this.ui = ui;
        }

        @Override
        public void progress(int done, int total, int changed) {
            long now = System.nanoTime();
            if (now - told > PAUSE_NANOS) {
                told = now;
                ui.access(() -> {
                    if (this != reports) {
                        return;
                    }
                    bar.setIndeterminate(false);
                    bar.setMax(Math.max(1, total));
                    bar.setValue(done);
                    progress.setText(getTranslation("prereview.rulebook.tryOut.progress", done, total, changed));
                });
            }
        }

        @Override
        public void finished(TryOutResult result) {
            ui.access(() -> {
                if (this != reports) {
                    return; // a newer one has begun since
                }
                running.setVisible(false);
                outcome.removeAll();
                outcome.add(new TryOutResultPanel(result));
            });
        }

        @Override
        public void failed() {
            ui.access(() -> {
                if (this != reports) {
                    return;
                }
                running.setVisible(false);
                outcome.removeAll();
                outcome.add(new EmptyState(VaadinIcon.WARNING, getTranslation("prereview.rulebook.tryOut.failed")));
            });
        }
    }
}
