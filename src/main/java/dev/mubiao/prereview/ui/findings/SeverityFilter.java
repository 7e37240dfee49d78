package dev.mubiao.prereview.ui.findings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Filters findings by severity: a switch for each, with their number. */
class SeverityFilter extends Div {

    private final transient Set<Severity> hidden = EnumSet.noneOf(Severity.class);
    private final transient Map<Severity, Button> switches = new EnumMap<>(Severity.class);

    SeverityFilter(Runnable changed) {
        addClassName("findings-filter");
        for (Severity severity : Severity.values()) {
            Button button = new Button();
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            button.addClassName("severity-" + severity);
            button.addClickListener(click -> {
                if (!hidden.remove(severity)) {
                    hidden.add(severity);
                }
                changed.run();
            });
            switches.put(severity, button);
            add(button);
        }
    }

    boolean shows(Severity severity) {
        return !hidden.contains(severity);
    }

    void count(List<SheetProblem> problems) {
        switches.forEach((severity, button) -> {
            long count = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            button.setText(getTranslation("prereview.severity." + severity) + " " + count);
            button.setVisible(count > 0);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(shows(severity)));
        });
    }
}
