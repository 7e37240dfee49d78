package dev.mubiao.prereview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mubiao.prereview.rulebook.BookCheck;
import dev.mubiao.prereview.rules.BookEntry;
import dev.mubiao.prereview.rules.WordList;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.Notices;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of a list, one a line, and what they add to the standard and take from it. */
class WordEditor extends Div {

    private final transient BookDraft draft;
    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    private final TextArea words = new TextArea();
    private final Div changes = new Div();
    private final EntryFoot foot;
    private @Nullable WordList list;

    WordEditor(BookDraft draft) {
        this.draft = draft;
        this.foot = new EntryFoot(draft);
        addClassNames("panel", "rule-detail", "word-editor");
        hint.addClassName("muted");
        changes.addClassName("word-changes");
        words.setHelperText(getTranslation("rulebook.words.hint"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient() && list != null) {
                draft.set(list, parsed(change.getValue()));
            }
        });
        add(title, hint, words, changes, foot);
    }

    void show(WordList wanted) {
        list = wanted;
        BookEntry entry = BookEntry.of(wanted);
        title.setText(getTranslation(entry.titleKey()));
        hint.setText(getTranslation(entry.titleKey() + ".hint"));
        words.setAriaLabel(title.getText());
        words.setValue(String.join("\n", draft.book().words(wanted)));
        refresh();
    }

    /** Says what is wrong and what changed; what is being typed stays as it is typed. */
    void refresh() {
        if (list == null) {
            return;
        }
        List<String> mine = draft.book().words(list);
        if (!parsed(words.getValue()).equals(mine)) {
            words.setValue(String.join("\n", mine));
        }
        Optional<Refusal> wrong = BookCheck.words(list, mine);
        words.setInvalid(wrong.isPresent());
        words.setErrorMessage(wrong.map(Notices::text).orElse(""));
        List<String> standard = draft.base().standard().words(list);
        changes.removeAll();
        mine.stream().filter(word -> !standard.contains(word)).forEach(word -> chip("+ " + word, "added"));
        standard.stream().filter(word -> !mine.contains(word)).forEach(word -> chip("− " + word, "removed"));
        foot.show(BookEntry.of(list));
    }

    private void chip(String text, String kind) {
        Span chip = new Span(text);
        chip.addClassNames("word-chip", kind);
        changes.add(chip);
    }

    private static List<String> parsed(String text) {
        return text.lines().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
