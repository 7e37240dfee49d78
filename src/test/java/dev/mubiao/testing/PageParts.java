package dev.mubiao.testing;

import com.github.mvysny.kaributesting.v10.TestingLifecycleHookKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import dev.mubiao.platform.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the components of an open page, and does to one of them what an event of the browser would. */
public final class PageParts {

    private PageParts() {}

    /** Whether a browser lets its person press it: seen with all that it stands in, and not disabled. */
    static boolean reachable(Component component) {
        return component.getElement().isEnabled()
                && component.isAttached()
                && ancestors(component).allMatch(Component::isVisible);
    }

    /** A component, and all in which it stands. */
    static Stream<Component> ancestors(Component component) {
        return Stream.iterate(Optional.of(component), Optional::isPresent, part -> part.flatMap(Component::getParent))
                .map(Optional::get);
    }

    /**
     * Where a component stands and what is written on it: the same for the one that takes its place when its page is built
     * anew.
     */
    static String place(Component component) {
        StringBuilder place = new StringBuilder(component.getElement().getText())
                .append(component.getElement().getAttribute("aria-label"));
        ancestors(component).forEach(at -> {
            Element element = at.getElement();
            Element parent = element.getParent();
            place.append('<')
                    .append(at.getClass().getSimpleName())
                    .append(parent == null ? "" : parent.indexOfChild(element));
        });
        return place.toString();
    }

    /**
     * A component and all below it for which something holds, in the order of the page; without mere texts, which cannot be
     * asked much.
     */
    public static List<Component> below(Component root, Predicate<Component> wanted) {
        List<Component> found = new ArrayList<>();
        collect(root, wanted, found);
        return found;
    }

    private static void collect(Component component, Predicate<Component> wanted, List<Component> found) {
        if (!(component instanceof Text) && wanted.test(component)) {
            found.add(component);
        }
        TestingLifecycleHookKt.getTestingLifecycleHook()
                .getAllChildren(component)
                .forEach(child -> collect(child, wanted, found));
    }

    /** All that stands in the columns of a list for one of its lines, made as they are looked at. */
    static <T> Stream<Component> inColumns(Grid<T> grid, T item) {
        return grid.getColumns().stream()
                .map(Grid.Column::getRenderer)
                .filter(ComponentRenderer.class::isInstance)
                .flatMap(renderer ->
                        below(((ComponentRenderer<?, T>) renderer).createComponent(item), part -> true).stream());
    }

    /** The dialogs that are open. */
    public static List<Component> opened() {
        return below(
                UI.getCurrent(),
                part -> part instanceof Dialog dialog && dialog.isOpened()
                        || part instanceof ConfirmDialog confirm && confirm.isOpened());
    }

    /** Whether it is what its page or dialog is for. */
    static boolean primary(Component component) {
        return component instanceof Button button
                && button.getThemeNames().contains(ButtonVariant.LUMO_PRIMARY.getVariantName());
    }

    static void click(Component component) {
        ComponentUtil.fireEvent(
                component, new ClickEvent<>(component, true, 0, 0, 0, 0, 1, 0, false, false, false, false));
    }

    static void agree(ConfirmDialog dialog) {
        try {
            ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        } finally {
            dialog.close();
        }
    }

    /** The refusal in what was thrown, or else its first cause. */
    static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof Refusal) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Whether the portal had a part in it: not what Vaadin's own components answer to a browser that sends nonsense. */
    static boolean ours(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(type -> !type.startsWith(PageParts.class.getPackageName() + "."))
                .anyMatch(type -> type.startsWith("dev.mubiao."));
    }
}
