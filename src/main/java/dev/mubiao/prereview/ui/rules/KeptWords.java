package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.uikit.KeptInput;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps the words that are typed into the lists in the browser until the rule book is saved or they are given up. All
 * lists that were left come back at once, for they are saved together.
 */
class KeptWords {

    private static final String WORDS = "words.";

    private final UUID person;
    private final RuleBookDraft draft;
    private final Div view;
    private KeptInput kept;
    private Set<WordList> unsaved = EnumSet.noneOf(WordList.class);

    /** @param view in which the lists are edited */
    KeptWords(UUID person, RuleBookDraft draft, Div view) {
        this.person = person;
        this.draft = draft;
        this.view = view;
        this.kept = input();
        draft.onChange(this::forgetWhatIsAsBefore);
    }

    /** Words one a line. */
    static String lines(List<String> words) {
        return String.join("\n", words);
    }

    static List<String> parsed(String text) {
        return text.lines().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /** Puts what was left back, and says so at this place of the view. */
    void open() {
        view.add(kept);
    }

    /** The field shows the words of a list. */
    void show(WordList list, TextArea field) {
        kept.added(name(list), field, lines(draft.base().book().words(list)));
    }

    /** The field got other words than were typed. */
    void replaced(WordList list, TextArea field) {
        if (unsaved().contains(list)) {
            kept.added(name(list), field);
        }
    }

    /** The words are saved or given up, and nothing is kept of them. */
    void settled() {
        kept.settled();
        KeptInput next = input();
        view.replace(kept, next);
        kept = next;
    }

    /** What was typed about another version of the book is offered, for it would take the words of others away. */
    private KeptInput input() {
        KeptInput input =
                new KeptInput(person, "ruleBook", Long.toString(draft.base().version()));
        input.group(WORDS, this::fill, this::reset);
        return input;
    }

    private void fill(String list, String text) {
        Arrays.stream(WordList.values())
                .filter(each -> each.name().equals(list))
                .forEach(each -> draft.set(each, parsed(text)));
    }

    private void reset() {
        RuleBook inForce = draft.base().book();
        draft.replace(
                draft.book().taking(unsaved().stream().map(RuleBookEntry::of).collect(Collectors.toSet()), inForce));
    }

    private void forgetWhatIsAsBefore() {
        Set<WordList> now = unsaved();
        unsaved.stream().filter(list -> !now.contains(list)).forEach(list -> kept.removed(name(list)));
        unsaved = now;
    }

    private Set<WordList> unsaved() {
        Set<RuleBookEntry> entries = draft.unsaved();
        return Arrays.stream(WordList.values())
                .filter(list -> entries.contains(RuleBookEntry.of(list)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WordList.class)));
    }

    private static String name(WordList list) {
        return WORDS + list.name();
    }
}
