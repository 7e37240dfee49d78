package dev.mubiao.prereview.ui.findings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.prereview.WarningReasons;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Asks why warnings stand, before the target is submitted with them. */
public class WarningReasonsDialog extends Dialog {

    private final transient WarningReasons warningReasons;
    private final transient Supplier<Actor> actor;
    private final transient Target target;
    private final transient Map<SheetProblem, TextField> fields = new LinkedHashMap<>();
    private final KeptInput kept;

    /** @param then runs once every warning has its reason */
    public WarningReasonsDialog(
            WarningReasons warningReasons,
            Supplier<Actor> actor,
            Target target,
            List<SheetProblem> warnings,
            Runnable then) {
        this.warningReasons = warningReasons;
        this.actor = actor;
        this.target = target;
        setHeaderTitle(getTranslation("prereview.reasons.title", warnings.size()));
        setWidth("44rem");
        setMaxWidth("95vw");
        kept = new KeptInput(
                actor.get().id().value(), "reasons." + target.id().value(), Long.toString(target.version()));
        add(new Paragraph(getTranslation("prereview.reasons.text")), kept);
        for (SheetProblem warning : warnings) {
            TextField field = new TextField();
            String text = getTranslation(warning.key(), warning.arguments().toArray());
            field.setAriaLabel(text);
            field.setWidthFull();
            field.setMaxLength(WarningReasons.LONGEST);
            kept.text("reason." + warning.rule() + "." + warning.cell().key(), field);
            fields.put(warning, field);
            Div line = new Div(new Span(text), field);
            line.addClassName("reason-line");
            add(line);
        }
        Button same = new Button(getTranslation("prereview.reasons.same"), click -> fillLikeFirst());
        same.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        same.setVisible(warnings.size() > 1);
        Button cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        Button submit = new Button(getTranslation("prereview.reasons.submit"), click -> save(then));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(same, cancel, submit);
    }

    /** The last reason that was typed, where there is none yet. */
    private void fillLikeFirst() {
        String typed = fields.values().stream()
                .map(TextField::getValue)
                .filter(text -> !Cleaning.isNothing(text))
                .reduce("", (before, after) -> after);
        fields.values().stream().filter(TextField::isEmpty).forEach(field -> field.setValue(typed));
    }

    private void save(Runnable then) {
        boolean complete = true;
        for (TextField field : fields.values()) {
            boolean missing = Cleaning.isNothing(field.getValue());
            field.setInvalid(missing);
            field.setErrorMessage(getTranslation("prereview.reasons.needed"));
            complete = complete && !missing;
        }
        if (!complete) {
            return;
        }
        try {
            Map<SheetProblem, String> reasons = new LinkedHashMap<>();
            fields.forEach((warning, field) -> reasons.put(warning, field.getValue()));
            warningReasons.give(actor.get(), target.id(), reasons);
            kept.settled();
            close();
            then.run();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }
}
