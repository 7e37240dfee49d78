package dev.mubiao.prereview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.mubiao.prereview.rulebook.BookCheck;
import dev.mubiao.prereview.rules.BookEntry;
import dev.mubiao.prereview.rules.Threshold;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.Notices;
import java.math.BigDecimal;
import java.util.Optional;

/** One threshold: what it means, its number and range, and the way back to the standard. */
class ThresholdLine extends Div {

    private final transient BookDraft draft;
    private final Threshold threshold;
    private final BigDecimalField number = new BigDecimalField();
    private final EntryFoot foot;

    ThresholdLine(BookDraft draft, Threshold threshold) {
        this.draft = draft;
        this.threshold = threshold;
        this.foot = new EntryFoot(draft);
        addClassName("threshold-line");
        BookEntry entry = BookEntry.of(threshold);
        String name = getTranslation(entry.titleKey());
        Span title = new Span(name);
        title.addClassName("threshold-title");
        Span hint = new Span(getTranslation(entry.titleKey() + ".hint"));
        hint.addClassName("muted");
        Div text = new Div(title, hint);
        text.addClassName("threshold-text");
        number.setAriaLabel(name);
        number.setHelperText(getTranslation(
                "rulebook.threshold.range",
                threshold.lowest(),
                threshold.highest(),
                draft.base().standard().number(threshold).toPlainString()));
        number.setSuffixComponent(new Span(getTranslation(entry.titleKey() + ".unit")));
        number.setWidthFull();
        number.setManualValidation(true);
        number.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(change.getValue());
            }
        });
        add(text, number, foot);
        refresh();
    }

    void refresh() {
        BigDecimal wanted = draft.book().number(threshold);
        if (empty() || number.getValue().compareTo(wanted) != 0) {
            number.setValue(wanted);
        }
        Optional<Refusal> wrong = BookCheck.number(threshold, wanted);
        number.setInvalid(wrong.isPresent());
        number.setErrorMessage(wrong.map(Notices::text).orElse(""));
        foot.show(BookEntry.of(threshold));
    }

    boolean empty() {
        return number.getValue() == null;
    }

    void focus() {
        number.focus();
    }

    private void take(BigDecimal entered) {
        if (entered == null) {
            number.setInvalid(true);
            number.setErrorMessage(getTranslation("rulebook.threshold.empty"));
        } else {
            draft.set(threshold, entered);
        }
    }
}
