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
    private String stored = "";

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

    /** The field of the reason. */
    TextField reason() {
        return reason;
    }

    /**
     * What is stored; a text that is being typed is left alone.
     *
     * @param left what was typed before and is not stored, null if nothing: it is stored once the field is left again
     */
    void setReason(@Nullable String nowStored, @Nullable String left) {
        stored = Objects.requireNonNullElse(nowStored, "");
        boolean other = left != null && !left.equals(stored);
        if (other) {
            reason.setValue(left);
        } else if (!stored.isEmpty() || reason.isEmpty()) {
            reason.setValue(stored);
        }
        reason.setHelperText(other ? getTranslation("prereview.panel.reason.stored", stored) : null);
        setClassName("explained", !stored.isEmpty());
        allAlike.setVisible(!stored.isEmpty());
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
        reason.addBlurListener(left -> {
            if (reason.getHelperText() != null && !reason.getValue().equals(stored)) {
                explaining.explain(problem, reason.getValue(), false);
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
