package dev.mubiao.testing;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dev.mubiao.platform.Refusal;
import dev.mubiao.shell.i18n.LanguageSwitch;
import elemental.json.Json;
import elemental.json.JsonObject;
import elemental.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Does on the page of a {@link MockVaadin} whatever its person could do, and what somebody could who forges the
 * browser's requests: fills each field, presses each button, menu item and key whether it can be seen or not, chooses
 * the lines of lists, and goes on in the dialogs that open.
 */
public final class PageEvents {

    private static final int DEEPEST = 3;
    private static final int LINES = 2;
    private static final int ROUNDS = 3;

    private final Set<String> refusals = new LinkedHashSet<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Set<Component> fired = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> texts = new LinkedHashSet<>();

    /** Of the page that is open now, which nothing leaves any more: what leads elsewhere is only tried. */
    public PageEvents() {
        UI.getCurrent().addBeforeLeaveListener(leave -> leave.postpone());
    }

    /** What its person can reach: with the lines of lists chosen, and once more with every field filled in anew. */
    public void fireReal() {
        fire(PageParts::reachable);
    }

    /** What is left of the page, which only a forged event can reach. */
    public void fireForged() {
        fire(component -> true);
    }

    /** Publishing goes on behind the page, which hears of each target. */
    public void settle() {
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
            attempt(() -> {});
            return Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().startsWith("publishing-"));
        });
        attempt(() -> {});
    }

    /** Also what comes by it, for instance a form. */
    private void fire(Predicate<Component> which) {
        for (int round = 0; round < ROUNDS; round++) {
            fireFresh(PageParts.below(
                    UI.getCurrent(),
                    part -> !(part instanceof Text) && which.test(part) && !ends(part) && !fired.contains(part)));
        }
        note();
    }

    private void fireFresh(List<Component> fresh) {
        fired.addAll(fresh);
        fresh.stream().filter(Grid.class::isInstance).forEach(this::fill);
        keys(fresh);
        fresh.forEach(component -> press(component, 0));
        fresh.forEach(this::fill);
        fresh.forEach(component -> press(component, 0));
    }

    /** What comes after the log-out would come from nobody, and another language builds the page anew. */
    private static boolean ends(Component component) {
        return component instanceof LanguageSwitch
                || component instanceof MenuItem item && item.getText().equals(item.getTranslation("shell.logout"));
    }

    /** Keys of the refusals that reached the page's error handler or a dialog. */
    public Set<String> refusals() {
        return refusals;
    }

    /** What failed otherwise. */
    public List<Throwable> failures() {
        return failures;
    }

    /** All that was said until now in notices, dialogs and on the page. */
    public String said() {
        note();
        return String.join("\n", texts);
    }

    private void press(Component component, int depth) {
        if (component instanceof Button button) {
            attempt(() -> ComponentUtil.fireEvent(
                    button, new ClickEvent<>(button, true, 0, 0, 0, 0, 1, 0, false, false, false, false)));
        } else if (component instanceof MenuItem item) {
            attempt(() -> ComponentUtil.fireEvent(
                    item, new ClickEvent<>(item, true, 0, 0, 0, 0, 1, 0, false, false, false, false)));
        } else if (component instanceof Grid<?> grid) {
            lines(grid, depth);
        } else if (component instanceof Anchor) {
            return;
        } else {
            dom(component);
        }
        dialogs(depth);
    }

    /** What opened is filled in and agreed to, or refused, button by button. */
    private void dialogs(int depth) {
        note();
        for (Component dialog : opened()) {
            if (depth < DEEPEST) {
                if (dialog instanceof ConfirmDialog confirm) {
                    attempt(() -> ComponentUtil.fireEvent(confirm, new ConfirmDialog.ConfirmEvent(confirm, true)));
                    confirm.close();
                } else {
                    List<Component> parts = PageParts.below(dialog, part -> true);
                    parts.forEach(this::fill);
                    for (int i = parts.size() - 1; i >= 0; i--) {
                        if (parts.get(i) instanceof Button || parts.get(i) instanceof Grid<?>) {
                            press(parts.get(i), depth + 1);
                        }
                    }
                    ((Dialog) dialog).close();
                }
            }
            note();
            MockVaadin.clientRoundtrip();
        }
    }

    private List<Component> opened() {
        return PageParts.below(
                UI.getCurrent(),
                part -> part instanceof Dialog dialog && dialog.isOpened()
                        || part instanceof ConfirmDialog confirm && confirm.isOpened());
    }

    private <T> void lines(Grid<T> grid, int depth) {
        List<T> items = new ArrayList<>();
        attempt(() -> items.addAll(GridKt._fetch(grid, 0, LINES)));
        for (T item : items) {
            for (Grid.Column<T> column : grid.getColumns()) {
                if (column.getRenderer() instanceof ComponentRenderer<?, T> renderer) {
                    attempt(() -> PageParts.below(renderer.createComponent(item), part -> true)
                            .forEach(part -> {
                                fill(part);
                                press(part, depth);
                            }));
                }
            }
        }
        if (!items.isEmpty() && PageParts.reachable(grid)) {
            attempt(() -> GridKt._clickItem(grid, 0));
            attempt(() -> GridKt._doubleClickItem(grid, 0));
        }
    }

    /** Events of the browser that views of their own listen to: keys, cells, saving. */
    private void dom(Component component) {
        ElementListenerMap listeners = component.getElement().getNode().getFeature(ElementListenerMap.class);
        if (!(ReflectionTestUtils.getField(listeners, "listeners") instanceof Map<?, ?> types)) {
            return;
        }
        for (Object type : List.copyOf(types.keySet())) {
            Set<String> expressions = listeners.getExpressions(type.toString());
            JsonObject data = Json.createObject();
            expressions.forEach(expression -> data.put(expression, value(expression)));
            attempt(() -> {
                try {
                    listeners.fireEvent(new DomEvent(component.getElement(), type.toString(), data));
                } catch (ClassCastException | AssertionError otherKindOfValue) {
                    // An event with a value of another kind: a browser would not send it.
                }
            });
        }
    }

    private static JsonValue value(String expression) {
        return expression.contains("key") || expression.contains("text") || expression.contains("value")
                ? Json.create("a")
                : Json.create(1);
    }

    private void keys(List<Component> page) {
        for (Component component : page) {
            String keys = component.getElement().getAttribute("keys");
            if ("mubiao-keys".equals(component.getElement().getTag()) && keys != null) {
                for (char key : keys.toCharArray()) {
                    JsonObject data = Json.createObject();
                    data.put("event.detail.key", Character.toString(key));
                    attempt(() -> component
                            .getElement()
                            .getNode()
                            .getFeature(ElementListenerMap.class)
                            .fireEvent(new DomEvent(component.getElement(), "view-key", data)));
                    dialogs(1);
                }
            }
        }
    }

    private void fill(Component component) {
        attempt(() -> OtherValues.enter(component, LINES));
    }

    /** As the server's own loop does: what fails is told to the session. */
    private void attempt(Runnable event) {
        try {
            event.run();
            MockVaadin.clientRoundtrip();
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (!(cause instanceof Refusal) && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof Refusal refusal) {
                refusals.add(refusal.key());
                VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(refusal));
            } else if (cause instanceof NotFoundException || cause instanceof AccessDeniedException) {
                refusals.add(cause.getClass().getSimpleName());
            } else if (ours(cause)) {
                failures.add(e);
            }
        }
    }

    /** Not what Vaadin's own components answer to a browser that sends nonsense. */
    private static boolean ours(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(type -> !type.startsWith(PageEvents.class.getName()))
                .anyMatch(type -> type.startsWith("dev.mubiao."));
    }

    private void note() {
        PageParts.below(UI.getCurrent(), part -> part instanceof Notification)
                .forEach(notice -> texts.add(notice.getElement().getTextRecursively()));
        texts.add(UI.getCurrent().getElement().getTextRecursively());
    }
}
