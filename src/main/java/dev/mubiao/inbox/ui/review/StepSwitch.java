package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.uikit.RouteAnchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of several steps that wait for the reader at one target this is, and the way to the others. */
class StepSwitch extends Div {

    /**
     * @param steps those that wait for him, the one that is shown first
     * @param another whether another one was opened, which waits for him no more
     */
    StepSwitch(List<OpenStep> steps, boolean another) {
        addClassName("step-switch");
        setVisible(false);
        if (steps.isEmpty()) {
            return;
        }
        Map<OpenStep, String> names = names(steps);
        OpenStep shown = steps.get(0);
        if (another) {
            setVisible(true);
            Span gone = new Span(getTranslation("inbox.steps.gone", names.getOrDefault(shown, "")));
            gone.getElement().setAttribute("role", "status");
            add(gone);
        }
        if (steps.size() > 1) {
            setVisible(true);
            add(new Span(getTranslation("inbox.steps.several", steps.size())));
            names.forEach((step, name) -> add(step == shown ? current(name) : to(step, name)));
        }
    }

    /** Names that differ: equal ones get a number. */
    static Map<OpenStep, String> names(List<OpenStep> steps) {
        Map<String, List<OpenStep>> byName = new LinkedHashMap<>();
        inOrder(steps)
                .forEach(step -> byName.computeIfAbsent(step.item().step().name(), name -> new ArrayList<>())
                        .add(step));
        Map<OpenStep, String> names = new LinkedHashMap<>();
        byName.forEach((name, alike) -> alike.forEach(step -> names.put(
                step, alike.size() == 1 ? name : name + " (" + (alike.indexOf(step) + 1) + "/" + alike.size() + ")")));
        return names;
    }

    /** The same order whichever is shown. */
    private static List<OpenStep> inOrder(List<OpenStep> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(
                                (OpenStep step) -> step.item().times().receivedAt())
                        .thenComparing(step -> step.item().step().key())
                        .thenComparing(step -> step.task().value()))
                .toList();
    }

    private static Span current(String name) {
        Span current = new Span(name);
        current.getElement().setAttribute("aria-current", "step");
        return current;
    }

    private static RouteAnchor to(OpenStep step, String name) {
        return new RouteAnchor(InboxNavigation.task(step.item()), name);
    }
}
