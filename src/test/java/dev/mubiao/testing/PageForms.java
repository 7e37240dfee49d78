package dev.mubiao.testing;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.upload.Upload;
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
import java.util.function.Function;
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
        return PageParts.below(UI.getCurrent(), PageParts::reachable).stream()
                .filter(component -> !around(component))
                .flatMap(this::presses)
                .toList();
    }

    /** Whether the browser opens a menu, a panel or a choice of files at it by itself. */
    private static boolean opensInTheBrowser(Component component) {
        return component.getParent().filter(Upload.class::isInstance).isPresent()
                || component instanceof MenuItem item
                        && !item.getSubMenu().getItems().isEmpty()
                || !PageParts.below(
                                UI.getCurrent(),
                                part -> part instanceof Popover popover && popover.getTarget() == component)
                        .isEmpty();
    }

    private static boolean around(Component component) {
        return PageParts.ancestors(component)
                .filter(part -> part.getParent()
                        .filter(parent -> parent instanceof RouterLayout && !(parent instanceof UI))
                        .isPresent())
                .anyMatch(part -> part != UI.getCurrent().getCurrentView());
    }

    private Stream<Press> presses(Component component) {
        if (opensInTheBrowser(component)) {
            return Stream.empty();
        }
        if (component instanceof Button button) {
            return Stream.of(new Press(name(button, button.getText()), button, () -> PageParts.click(button)));
        }
        if (component instanceof MenuItem item) {
            return Stream.of(new Press(name(item, item.getText()), item, () -> PageParts.click(item)));
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
                PageParts.inColumns(grid, items.get(0))
                        .filter(part -> part.isVisible() && part.getElement().isEnabled())
                        .flatMap(this::presses));
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

    /**
     * What can be pressed again on a page that was opened anew: at the same place or, where something else stands there
     * now, the first with the name.
     */
    public Optional<Press> press(int number, String name) {
        return again(presses(), Press::name, number, name);
    }

    /** One of a list that was made anew, by its place and its name, in which other figures may stand now. */
    public static <T> Optional<T> again(List<T> all, Function<T, String> names, int number, String name) {
        return Stream.concat(all.stream().skip(number).limit(1), all.stream())
                .filter(one -> withoutFigures(names.apply(one)).equals(withoutFigures(name)))
                .findFirst();
    }

    private static String withoutFigures(String name) {
        return name.replaceAll("[0-9]+", "0");
    }

    /** The fields that can be filled in now. */
    public List<Component> fields() {
        return PageParts.below(UI.getCurrent(), PageParts::reachable).stream()
                .filter(component -> component instanceof HasValue<?, ?> field
                        && component instanceof AbstractField<?, ?>
                        && !field.isReadOnly())
                .toList();
    }

    /** Fills in something plausible, other than what is there. */
    public void enterAnother(Component field) {
        attempt(() -> OtherValues.enter(field));
    }

    /** The same in all fields but one, and then in those that come by that. */
    public void enterOthers(Component field) {
        List<Component> there = fields();
        there.stream().filter(other -> other != field).forEach(this::enterAnother);
        fields().stream()
                .filter(other -> other != field && !there.contains(other))
                .forEach(this::enterAnother);
    }

    /** Presses what sends the form in which a field stands, and agrees to what is asked. */
    public void send(Component field) {
        List<Button> buttons = buttons(field);
        for (Button button : buttons) {
            if (PageParts.reachable(button)) {
                attempt(() -> PageParts.click(button));
                answer(0);
            }
        }
    }

    private void answer(int depth) {
        for (Component opened : PageParts.opened()) {
            if (opened instanceof ConfirmDialog confirm) {
                attempt(() -> PageParts.agree(confirm));
            }
        }
        if (depth < DEEPEST && PageParts.opened().stream().anyMatch(ConfirmDialog.class::isInstance)) {
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
        Component form = PageParts.ancestors(field)
                .filter(Dialog.class::isInstance)
                .findFirst()
                .orElse(UI.getCurrent());
        buttonsBelow(form)
                .filter(button -> form instanceof Dialog || PageParts.primary(button))
                .filter(button -> !found.contains(button))
                .forEach(found::add);
        found.sort(Comparator.comparing((Button button) -> !PageParts.primary(button)));
        return found;
    }

    private static Stream<Button> buttonsBelow(Component root) {
        return PageParts.below(root, PageParts::reachable).stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }

    /** Reads the first lines of all lists, as the browser does when they changed. */
    public void readLists() {
        PageParts.below(UI.getCurrent(), part -> part instanceof Grid<?> && PageParts.reachable(part))
                .forEach(grid -> attempt(() -> GridKt._fetch((Grid<?>) grid, 0, 2)));
    }

    /** Whether it stands in a dialog. */
    public static boolean inDialog(Component component) {
        return PageParts.ancestors(component).anyMatch(Dialog.class::isInstance);
    }

    /** Does what an event of the browser would. */
    public void attempt(Runnable event) {
        try {
            event.run();
            MockVaadin.clientRoundtrip();
        } catch (RuntimeException | AssertionError e) {
            Throwable cause = PageParts.cause(e);
            if (!(cause instanceof Refusal
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof NotFoundException
                    || cause instanceof AccessDeniedException)) {
                failures.add(e);
            }
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(cause));
        }
    }
}
