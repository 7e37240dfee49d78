package dev.mubiao.prereview.ui.findings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mubiao.prereview.WarningReasons;
import dev.mubiao.targets.sheet.OpenSheet;
import dev.mubiao.targets.sheet.SheetFix;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One finding in the panel: what is wrong, the correction if one is certain, and for a warning the field for its
 * reason.
 */
class FindingListItem extends ListItem {

    private final TextField reason = new TextField();
    private final Button allAlike = new Button();

    /** Gets a reason that was typed. */
    interface Explaining {
        void explain(SheetProblem problem, String reason, boolean allOfTheRule);
    }

    FindingListItem(SheetProblem problem, OpenSheet sheet, Explaining explaining) {
        addClassNames("finding", "severity-" + problem.severity());
        NativeButton text = new NativeButton(
                getTranslation(problem.key(), problem.arguments().toArray()), click -> sheet.focusCell(problem.cell()));
        text.addClassName("finding-text");
        text.setTitle(getTranslation("prereview.severity." + problem.severity()) + " " + problem.rule());
        add(text);
        SheetFix fix = problem.fix();
        if (fix != null && sheet.accepts(fix)) {
            Button apply =
                    new Button(getTranslation(fix.labelKey(), fix.arguments().toArray()), click -> sheet.apply(fix));
            apply.addThemeVariants(ButtonVariant.LUMO_SMALL);
            apply.addClassName("finding-fix");
            add(apply);
        }
        if (problem.severity() == Severity.WARNING && sheet.editable()) {
            add(reasonFields(problem, explaining));
        }
    }

    /** What is stored; a text that is being typed is left alone. */
    void setReason(@Nullable String stored) {
        String text = Objects.requireNonNullElse(stored, "");
        if (!text.isEmpty() || reason.isEmpty()) {
            reason.setValue(text);
        }
        setClassName("explained", !text.isEmpty());
        allAlike.setVisible(!text.isEmpty());
    }

    private Div reasonFields(SheetProblem problem, Explaining explaining) {
        reason.setPlaceholder(getTranslation("prereview.panel.reason"));
        reason.setAriaLabel(getTranslation("prereview.panel.reason"));
        reason.setMaxLength(WarningReasons.LONGEST);
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                explaining.explain(problem, change.getValue(), false);
            }
        });
        allAlike.setText(getTranslation("prereview.panel.allAlike"));
        allAlike.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        allAlike.addClickListener(click -> explaining.explain(problem, reason.getValue(), true));
        Div fields = new Div(reason, allAlike);
        fields.addClassName("finding-reason");
        return fields;
    }
}
