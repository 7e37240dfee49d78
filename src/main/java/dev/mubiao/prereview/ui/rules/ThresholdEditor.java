package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.prereview.rulebook.RuleBookValidator;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.WrittenNumberField;
import java.math.BigDecimal;
import java.util.Optional;

/** Edits one threshold: its meaning, its number and range, and the reset to the standard. */
class ThresholdEditor extends Div {

    private final transient RuleBookDraft draft;
    private final Threshold threshold;
    private final WrittenNumberField number = WrittenNumberField.plain();
    private final RuleBookEntryFooter foot;

    ThresholdEditor(RuleBookDraft draft, Threshold threshold) {
        this.draft = draft;
        this.threshold = threshold;
        this.foot = new RuleBookEntryFooter(draft);
        addClassName("threshold-line");
        RuleBookEntry entry = RuleBookEntry.of(threshold);
        String name = getTranslation(entry.titleKey());
        Span title = new Span(name);
        title.addClassName("threshold-title");
        Span hint = new Span(getTranslation(entry.titleKey() + ".hint"));
        hint.addClassName("muted");
        Div text = new Div(title, hint);
        text.addClassName("threshold-text");
        number.setAriaLabel(name);
        number.setHelperText(getTranslation(
                "prereview.rulebook.threshold.range",
                threshold.lowest(),
                threshold.highest(),
                draft.base().standard().number(threshold).toPlainString()));
        number.setSuffixComponent(new Span(getTranslation(entry.titleKey() + ".unit")));
        number.setWidthFull();
        number.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take();
            }
        });
        add(text, number, foot);
        refresh();
    }

    void refresh() {
        BigDecimal wanted = draft.book().number(threshold);
        number.setNumber(wanted);
        Optional<Refusal> wrong = RuleBookValidator.number(threshold, wanted);
        number.setInvalid(wrong.isPresent());
        number.setErrorMessage(wrong.map(Toasts::text).orElse(""));
        foot.show(RuleBookEntry.of(threshold));
    }

    boolean empty() {
        return number.number().isEmpty();
    }

    void focus() {
        number.focus();
    }

    private void take() {
        number.number().ifPresentOrElse(entered -> draft.set(threshold, entered), () -> {
            if (!number.isUnreadable()) {
                number.setInvalid(true);
                number.setErrorMessage(getTranslation("prereview.rulebook.threshold.empty"));
            }
        });
    }
}
