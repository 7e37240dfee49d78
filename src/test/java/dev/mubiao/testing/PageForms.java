package dev.mubiao.testing;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.TestingLifecycleHookKt;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dev.mubiao.platform.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * What a person can press and fill in on the page of a {@link MockVaadin}: on the page itself, in the first line of its
 * lists, and in the dialogs that open. What is refused is told to the session, as the server's own loop does.
 */
public final class PageForms {

    /** The name of pressing the first line of a list. */
    public static final String FIRST_LINE = "first line";

    private static final int DEEPEST = 2;

    private final List<Throwable> failures = new ArrayList<>();

    /** Something that can be pressed. */
    public record Press(String name, Component component, Runnable press) {}

    /** What failed and was not refused with a reason. */
    public List<Throwable> failures() {
        return failures;
    }

    /**
     * All that can be pressed in the view and its dialogs now, in the order of the page: buttons, entries of menus, first
     * lines of lists. Not what stands around the view on every page.
     */
    public List<Press> presses() {
        return below(UI.getCurrent(), PageForms::reachable)
                .filter(component -> !around(component))
                .flatMap(this::presses)
                .toList();
    }

    /** Whether the browser opens a menu, a panel or a choice of files at it by itself. */
    private static boolean opensInTheBrowser(Component component) {
        return component.getParent().filter(Upload.class::isInstance).isPresent()
                || component instanceof MenuItem item
                        && !item.getSubMenu().getItems().isEmpty()
                || below(UI.getCurrent(), part -> part instanceof Popover popover && popover.getTarget() == component)
                        .findAny()
                        .isPresent();
    }

    private static boolean around(Component component) {
        return ancestors(component)
                .filter(part -> part.getParent()
                        .filter(parent -> parent instanceof RouterLayout && !(parent instanceof UI))
                        .isPresent())
                .anyMatch(part -> part != UI.getCurrent().getCurrentView());
    }

    private static Stream<Component> ancestors(Component component) {
        return Stream.iterate(Optional.of(component), Optional::isPresent, part -> part.flatMap(Component::getParent))
                .map(Optional::get);
    }

    private Stream<Press> presses(Component component) {
        if (opensInTheBrowser(component)) {
            return Stream.empty();
        }
        if (component instanceof Button button) {
            return Stream.of(new Press(name(button, button.getText()), button, () -> click(button)));
        }
        if (component instanceof MenuItem item) {
            return Stream.of(new Press(
                    name(item, item.getText()),
                    item,
                    () -> ComponentUtil.fireEvent(
                            item, new ClickEvent<>(item, true, 0, 0, 0, 0, 1, 0, false, false, false, false))));
        }
        return component instanceof Grid<?> grid ? line(grid) : Stream.empty();
    }

    private <T> Stream<Press> line(Grid<T> grid) {
        List<T> items = new ArrayList<>();
        attempt(() -> items.addAll(GridKt._fetch(grid, 0, 1)));
        if (items.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(new Press(FIRST_LINE, grid, () -> GridKt._clickItem(grid, 0))),
                grid.getColumns().stream()
                        .filter(column -> column.getRenderer() instanceof ComponentRenderer<?, T>)
                        .map(column -> (ComponentRenderer<?, T>) column.getRenderer())
                        .flatMap(renderer -> below(
                                        renderer.createComponent(items.get(0)),
                                        part -> part.isVisible()
                                                && part.getElement().isEnabled())
                                .flatMap(this::presses)));
    }

    private static String name(Component component, String text) {
        return Stream.of(
                        text,
                        component.getElement().getAttribute("aria-label"),
                        component.getElement().getAttribute("title"))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(() -> component.getClass().getSimpleName() + " " + component.getClassNames());
    }

    private static void click(Button button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button, true, 0, 0, 0, 0, 1, 0, false, false, false, false));
    }

    /** The fields that can be filled in now. */
    public List<Component> fields() {
        return below(UI.getCurrent(), PageForms::reachable)
                .filter(component -> component instanceof HasValue<?, ?> field
                        && component instanceof AbstractField<?, ?>
                        && !field.isReadOnly())
                .toList();
    }

    /** Fills in something plausible, other than what is there. */
    public void enterAnother(Component field) {
        attempt(() -> OtherValues.enter(field, 1));
    }

    /** Presses what sends the form in which a field stands, and agrees to what is asked. */
    public void send(Component field) {
        List<Button> buttons = buttons(field);
        for (Button button : buttons) {
            if (reachable(button)) {
                attempt(() -> click(button));
                answer(0);
            }
        }
    }

    private void answer(int depth) {
        for (Component opened : opened()) {
            if (opened instanceof ConfirmDialog confirm) {
                attempt(() -> {
                    confirm.close();
                    ComponentUtil.fireEvent(confirm, new ConfirmDialog.ConfirmEvent(confirm, true));
                });
            }
        }
        if (depth < DEEPEST && opened().stream().anyMatch(ConfirmDialog.class::isInstance)) {
            answer(depth + 1);
        }
    }

    /** Those nearest to the field, those of its dialog, or else the page's main ones; the main ones first. */
    private static List<Button> buttons(Component field) {
        Optional<Component> at = field.getParent();
        List<Button> found = new ArrayList<>();
        while (at.isPresent() && found.isEmpty()) {
            buttonsBelow(at.get()).forEach(found::add);
            at = at.get().getParent();
        }
        Component form =
                ancestors(field).filter(Dialog.class::isInstance).findFirst().orElse(UI.getCurrent());
        buttonsBelow(form)
                .filter(button -> form instanceof Dialog || primary(button))
                .filter(button -> !found.contains(button))
                .forEach(found::add);
        found.sort(Comparator.comparing((Button button) -> !primary(button)));
        return found;
    }

    private static Stream<Button> buttonsBelow(Component root) {
        return below(root, PageForms::reachable)
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }

    private static boolean primary(Button button) {
        return button.getThemeNames().contains("primary");
    }

    /** The dialogs that are open. */
    public static List<Component> opened() {
        return below(UI.getCurrent(), part -> true)
                .filter(part -> part instanceof Dialog dialog && dialog.isOpened()
                        || part instanceof ConfirmDialog confirm && confirm.isOpened())
                .toList();
    }

    /** Reads the first lines of all lists, as the browser does when they changed. */
    public void readLists() {
        below(UI.getCurrent(), PageForms::reachable)
                .filter(Grid.class::isInstance)
                .forEach(grid -> attempt(() -> GridKt._fetch((Grid<?>) grid, 0, 2)));
    }

    /** Whether it stands in a dialog. */
    public static boolean inDialog(Component component) {
        return ancestors(component).anyMatch(Dialog.class::isInstance);
    }

    /** Does what an event of the browser would. */
    public void attempt(Runnable event) {
        try {
            event.run();
            MockVaadin.clientRoundtrip();
        } catch (RuntimeException | AssertionError e) {
            Throwable cause = e;
            while (!(cause instanceof Refusal) && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (!(cause instanceof Refusal
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof NotFoundException
                    || cause instanceof AccessDeniedException)) {
                failures.add(e);
            }
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(cause));
        }
    }

    /** Whether a browser lets its person press it: seen with all that it stands in, and not disabled. */
    public static boolean reachable(Component component) {
        return !(component instanceof Text)
                && component.getElement().isEnabled()
                && component.isAttached()
                && ancestors(component).allMatch(Component::isVisible);
    }

    /** A component and all below it for which something holds, in the order of the page. */
    public static Stream<Component> below(Component root, Predicate<Component> wanted) {
        List<Component> found = new ArrayList<>();
        collect(root, wanted, found);
        return found.stream();
    }

    private static void collect(Component component, Predicate<Component> wanted, List<Component> found) {
        if (wanted.test(component)) {
            found.add(component);
        }
        TestingLifecycleHookKt.getTestingLifecycleHook()
                .getAllChildren(component)
                .forEach(child -> collect(child, wanted, found));
    }
}
