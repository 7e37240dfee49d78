package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.prereview.rulebook.RuleBookValidator;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Edits the words of a list, one a line, and shows what they add to the standard and take from it. */
class WordListEditor extends Div {

    private final transient RuleBookDraft draft;
    private final transient KeptWords kept;
    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    private final TextArea words = new TextArea();
    private final Div changes = new Div();
    private final RuleBookEntryFooter foot;
    private @Nullable WordList list;

    WordListEditor(RuleBookDraft draft, KeptWords kept) {
        this.draft = draft;
        this.kept = kept;
        this.foot = new RuleBookEntryFooter(draft);
        addClassNames("panel", "rule-detail", "word-editor");
        hint.addClassName("muted");
        changes.addClassName("word-changes");
        words.setHelperText(getTranslation("prereview.rulebook.words.hint"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient() && list != null) {
                draft.set(list, KeptWords.parsed(change.getValue()));
            }
        });
        add(title, hint, words, changes, foot);
    }

    void show(WordList wanted) {
        list = wanted;
        RuleBookEntry entry = RuleBookEntry.of(wanted);
        title.setText(getTranslation(entry.titleKey()));
        hint.setText(getTranslation(entry.titleKey() + ".hint"));
        words.setAriaLabel(title.getText());
        words.setValue(KeptWords.lines(draft.book().words(wanted)));
        refresh();
    }

    /** Says what is wrong and what changed; what is being typed stays as it is typed. */
    void refresh() {
        if (list == null) {
            return;
        }
        List<String> mine = draft.book().words(list);
        kept.show(list, words);
        if (!KeptWords.parsed(words.getValue()).equals(mine)) {
            words.setValue(KeptWords.lines(mine));
            kept.replaced(list, words);
        }
        Optional<Refusal> wrong = RuleBookValidator.words(list, mine);
        words.setInvalid(wrong.isPresent());
        words.setErrorMessage(wrong.map(Toasts::text).orElse(""));
        List<String> standard = draft.base().standard().words(list);
        changes.removeAll();
        mine.stream().filter(word -> !standard.contains(word)).forEach(word -> chip("+ " + word, "added"));
        standard.stream().filter(word -> !mine.contains(word)).forEach(word -> chip("− " + word, "removed"));
        foot.show(RuleBookEntry.of(list));
    }

    private void chip(String text, String kind) {
        Span chip = new Span(text);
        chip.addClassNames("word-chip", kind);
        changes.add(chip);
    }
}
