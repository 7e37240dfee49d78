package dev.mubiao.testing;

import com.github.mvysny.kaributesting.v10.TestingLifecycleHookKt;
import com.vaadin.flow.component.Component;
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

    static List<Component> below(Component root, Predicate<Component> wanted) {
        List<Component> found = new ArrayList<>();
        collect(root, wanted, found);
        return found;
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
