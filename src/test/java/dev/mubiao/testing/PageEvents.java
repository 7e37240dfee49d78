package dev.mubiao.testing;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSelectionModel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.selection.SelectionModel;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dev.mubiao.platform.Refusal;
import dev.mubiao.shell.i18n.LanguageSwitch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;

/**
 * Does on the page of a {@link MockVaadin} whatever its person could do, and what somebody could who forges the
 * browser's requests: fills each field, presses each button, menu item and key, chooses the lines of lists, and goes on
 * in what comes by it. What takes the place of something else that was pressed already, as when a page is built anew, is
 * not pressed again.
 */
public final class PageEvents {

    private static final int DEEPEST = 3;
    private static final int LINES = 2;
    private static final int ROUNDS = 3;

    /** Beginnings of the names of threads that pages start. */
    private static final List<String> RUNS = List.of("box-export-", "library-rebuild-", "publishing-", "remasking-");

    private final int most;
    private final List<Throwable> failures = new ArrayList<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<Component> entered = Collections.newSetFromMap(new IdentityHashMap<>());
    private Way way = Way.AS_IT_OPENS;
    private int tried;

    /** How a page is used. */
    public enum Way {
        /** What its person can reach is pressed. */
        AS_IT_OPENS,
        /** The same with every field filled in anew. */
        FILLED_IN,
        /** Filled in and pressed is also what is hidden or disabled, so that only a forged event reaches it. */
        FORGED
    }

    /**
     * Of the page that is open now, which nothing leaves any more: what leads elsewhere is only tried.
     *
     * @param most events, after which no more are tried
     */
    public PageEvents(int most) {
        this.most = most;
        UI.getCurrent().addBeforeLeaveListener(leave -> leave.postpone());
        // What stands in tabs comes when the browser has answered for the first time.
        run(() -> {});
    }

    /** The whole page, and what comes by it, for instance a form. */
    public void fire(Way way) {
        this.way = way;
        Set<String> filled = new HashSet<>();
        Set<String> done = new HashSet<>();
        boolean pressed;
        do {
            choose();
            if (way != Way.AS_IT_OPENS) {
                // What is filled in may show fields that belong to it.
                for (int round = 0; round < ROUNDS; round++) {
                    waiting(filled).stream()
                            .filter(one -> filled.add(one.place()))
                            .forEach(one -> fill(one.part()));
                }
            }
            pressed = false;
            for (WaitingPart one : WaitingPart.mainFirst(waiting(done))) {
                if (one.part() instanceof Button || one.part() instanceof MenuItem) {
                    choose();
                }
                if (!one.gone() && reaches(one.part()) && done.add(one.place())) {
                    press(one.part(), 0);
                    pressed = true;
                }
            }
        } while (pressed && tried < most);
        note();
    }

    private List<WaitingPart> waiting(Set<String> done) {
        return PageParts.below(UI.getCurrent(), part -> reaches(part) && !ends(part)).stream()
                .map(WaitingPart::new)
                .filter(one -> !done.contains(one.place()))
                .toList();
    }

    private boolean reaches(Component part) {
        return way == Way.FORGED || PageParts.reachable(part);
    }

    /** The first lines of lists in which nothing is chosen. */
    public void choose() {
        PageParts.below(UI.getCurrent(), part -> part instanceof Grid<?> && PageParts.reachable(part))
                .forEach(grid -> choose((Grid<?>) grid));
    }

    private <T> void choose(Grid<T> grid) {
        GridSelectionModel<T> model = grid.getSelectionModel();
        int lines = model instanceof SelectionModel.Multi<?, ?>
                ? LINES
                : model instanceof SelectionModel.Single<?, ?> ? 1 : 0;
        if (lines > 0 && grid.getSelectedItems().isEmpty()) {
            run(() -> GridKt._fetch(grid, 0, lines).forEach(model::selectFromClient));
        }
    }

    /** What a page starts goes on behind it, for instance a publication, and the page hears of it. */
    public void settle() {
        Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofMinutes(1))
                .until(() -> {
                    run(() -> {});
                    return Thread.getAllStackTraces().keySet().stream()
                            .noneMatch(thread -> RUNS.stream().anyMatch(thread.getName()::startsWith));
                });
        run(() -> {});
    }

    /** What comes after the log-out would come from nobody, and another language builds the page anew. */
    private static boolean ends(Component component) {
        return component instanceof LanguageSwitch
                || component instanceof MenuItem item && item.getText().equals(item.getTranslation("shell.logout"));
    }

    /** How many events were tried, without those that fill in and choose. */
    public int tried() {
        return tried;
    }

    /** What failed and was not refused with a reason. */
    public List<Throwable> failures() {
        return failures;
    }

    /** All that was said until now in notices, dialogs and on the page. */
    public String said() {
        note();
        return String.join("\n", texts);
    }

    private void press(Component component, int depth) {
        if (component instanceof Button || component instanceof MenuItem) {
            attempt(() -> PageParts.click(component), depth);
        } else if (component instanceof Grid<?> grid) {
            lines(grid, depth);
        } else if (!(component instanceof Anchor)) {
            DomEvents.of(component).forEach(event -> attempt(event, depth));
        }
    }

    /** What opened is filled in and agreed to, or refused, button by button. */
    private void dialogs(int depth) {
        note();
        List<Component> opened = PageParts.opened();
        if (!opened.isEmpty()) {
            // The progress of a publication can be stopped in its dialog, which then says how it ended until it is
            // closed.
            settle();
            note();
        }
        for (Component dialog : opened) {
            if (depth < DEEPEST && entered.add(dialog)) {
                if (dialog instanceof ConfirmDialog confirm) {
                    run(() -> PageParts.agree(confirm));
                } else {
                    List<Component> parts = PageParts.below(dialog, this::reaches);
                    parts.forEach(this::fill);
                    for (int i = parts.size() - 1; i >= 0; i--) {
                        Component part = parts.get(i);
                        if ((part instanceof Button || part instanceof Grid<?>) && reaches(part)) {
                            press(part, depth + 1);
                        }
                    }
                    ((Dialog) dialog).close();
                }
                entered.remove(dialog);
            }
            note();
            MockVaadin.clientRoundtrip();
        }
    }

    private <T> void lines(Grid<T> grid, int depth) {
        List<T> items = new ArrayList<>();
        run(() -> items.addAll(GridKt._fetch(grid, 0, LINES)));
        for (T item : items) {
            run(() -> PageParts.inColumns(grid, item).forEach(part -> {
                fill(part);
                press(part, depth);
            }));
        }
        if (!items.isEmpty() && PageParts.reachable(grid)) {
            attempt(() -> GridKt._clickItem(grid, 0), depth);
            attempt(() -> GridKt._doubleClickItem(grid, 0), depth);
        }
    }

    private void fill(Component component) {
        if (component instanceof Grid<?> grid) {
            choose(grid);
        } else if (component instanceof HasValue<?, ?>) {
            run(() -> OtherValues.enter(component));
        }
    }

    private void attempt(Runnable event, int depth) {
        if (tried < most) {
            tried++;
            run(event);
            dialogs(depth);
        }
    }

    /** As the server's own loop does: what fails is told to the session. */
    private void run(Runnable event) {
        try {
            event.run();
            MockVaadin.clientRoundtrip();
        } catch (RuntimeException | AssertionError e) {
            Throwable cause = PageParts.cause(e);
            if (cause instanceof Refusal refusal) {
                VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(refusal));
            } else if (!(cause instanceof NotFoundException || cause instanceof AccessDeniedException)
                    && PageParts.ours(cause)) {
                failures.add(e);
            }
        }
    }

    private void note() {
        PageParts.below(UI.getCurrent(), part -> part instanceof Notification)
                .forEach(notice -> texts.add(notice.getElement().getTextRecursively()));
        texts.add(UI.getCurrent().getElement().getTextRecursively());
    }
}
