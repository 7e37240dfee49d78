package dev.mubiao.prereview.ui;

import dev.mubiao.prereview.rulebook.OpenBook;
import dev.mubiao.prereview.rules.BookEntry;
import dev.mubiao.prereview.rules.RuleBook;
import dev.mubiao.prereview.rules.RuleEntry;
import dev.mubiao.prereview.rules.Threshold;
import dev.mubiao.prereview.rules.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The book as it is being edited, until it is saved. */
class BookDraft {

    private final List<Runnable> listeners = new ArrayList<>();
    private OpenBook base;
    private RuleBook book;

    BookDraft(OpenBook base) {
        this.base = base;
        this.book = base.book();
    }

    OpenBook base() {
        return base;
    }

    RuleBook book() {
        return book;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void set(String id, RuleEntry rule) {
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
    void reopen(OpenBook opened) {
        base = opened;
        replace(opened.book());
    }

    /** Takes over what others changed meanwhile. Returns what both changed: there this draft's word stays. */
    Set<BookEntry> merge(OpenBook theirs) {
        Set<BookEntry> mine = book.differences(base.book());
        Set<BookEntry> both = new LinkedHashSet<>(mine);
        both.retainAll(theirs.book().differences(base.book()));
        RuleBook merged = theirs.book().taking(mine, book);
        base = theirs;
        replace(merged);
        return both;
    }

    /** What is entered and not saved. */
    Set<BookEntry> unsaved() {
        return book.differences(base.book());
    }

    /** What differs from the book that the program comes with. */
    Set<BookEntry> special() {
        return book.differences(base.standard());
    }

    void toStandard(BookEntry entry) {
        replace(book.taking(Set.of(entry), base.standard()));
    }
}
