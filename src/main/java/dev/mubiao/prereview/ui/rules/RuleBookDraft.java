package dev.mubiao.prereview.ui.rules;

import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.prereview.model.RuleSettings;
import dev.mubiao.prereview.rulebook.EditableRuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rule book as an administrator edits it, until it is saved. */
class RuleBookDraft {

    private final List<Runnable> listeners = new ArrayList<>();
    private EditableRuleBook base;
    private RuleBook book;

    RuleBookDraft(EditableRuleBook base) {
        this.base = base;
        this.book = base.book();
    }

    EditableRuleBook base() {
        return base;
    }

    RuleBook book() {
        return book;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void set(String id, RuleSettings rule) {
        replace(book.with(id, rule));
    }

    void set(WordList list, List<String> words) {
        replace(book.with(list, words));
    }

    void set(Threshold threshold, BigDecimal number) {
        replace(book.with(threshold, number));
    }

    void replace(RuleBook other) {
        book = other;
        listeners.forEach(Runnable::run);
    }

    /** Starts again from what is in force now. */
    void reopen(EditableRuleBook opened) {
        base = opened;
        replace(opened.book());
    }

    /** Takes over what others changed meanwhile. Returns what both changed: there this draft's word stays. */
    Set<RuleBookEntry> merge(EditableRuleBook theirs) {
        Set<RuleBookEntry> mine = book.differences(base.book());
        Set<RuleBookEntry> both = new LinkedHashSet<>(mine);
        both.retainAll(theirs.book().differences(base.book()));
        RuleBook merged = theirs.book().taking(mine, book);
        base = theirs;
        replace(merged);
        return both;
    }

    /** What is entered and not saved. */
    Set<RuleBookEntry> unsaved() {
        return book.differences(base.book());
    }

    /** What differs from the book that the program comes with. */
    Set<RuleBookEntry> special() {
        return book.differences(base.standard());
    }

    void toStandard(RuleBookEntry entry) {
        replace(book.taking(Set.of(entry), base.standard()));
    }
}
