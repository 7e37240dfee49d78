package dev.mubiao.testing;

import com.github.mvysny.kaributesting.v10.TestingLifecycleHookKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the components of an open page. */
final class PageParts {

    private PageParts() {}

    /** Whether a browser lets its person press it: seen with all that it stands in, and not disabled. */
    static boolean reachable(Component component) {
        return component.getElement().isEnabled()
                && component.isAttached()
                && Stream.iterate(
                                Optional.of(component), Optional::isPresent, part -> part.flatMap(Component::getParent))
                        .allMatch(part -> part.get().isVisible());
    }

    /**
     * Where a component stands and what is written on it: the same for the one that takes its place when its page is built
     * anew.
     */
    static String place(Component component) {
        StringBuilder place = new StringBuilder(component.getElement().getText())
                .append(component.getElement().getAttribute("aria-label"));
        for (Optional<Component> at = Optional.of(component);
                at.isPresent();
                at = at.get().getParent()) {
            Element element = at.get().getElement();
            Element parent = element.getParent();
            place.append('<')
                    .append(at.get().getClass().getSimpleName())
                    .append(parent == null ? "" : parent.indexOfChild(element));
        }
        return place.toString();
    }

    /** Without mere texts, which cannot be asked much. */
    static List<Component> below(Component root, Predicate<Component> wanted) {
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
}
