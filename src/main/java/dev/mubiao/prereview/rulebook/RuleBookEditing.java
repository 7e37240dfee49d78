package dev.mubiao.prereview.rulebook;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.prereview.rules.BookEntry;
import dev.mubiao.prereview.rules.RuleBook;
import dev.mubiao.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to the rule book. Each changed entry goes into the audit trail. */
@Service
@Transactional
public class RuleBookEditing {

    private final Gate gate;
    private final BookRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleBookEditing(Gate gate, BookRows rows, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public OpenBook open(Actor by) {
        gate.check(by, Verb.EDIT_RULES);
        long version = rows.version();
        return new OpenBook(version, RuleBook.standard(), rows.merged(), rows.edits());
    }

    /**
     * Puts a book in force as a whole.
     *
     * @param seenVersion version of the book that the draft was made from
     * @throws Refusal DENIED, INVALID naming what is wrong, or CONFLICT naming who changed the book since
     */
    public void save(Actor by, long seenVersion, RuleBook draft) {
        gate.check(by, Verb.EDIT_RULES);
        BookCheck.check(draft);
        // As the database keeps it: what is told now and what is read later is the same moment.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Edit edit = new Edit(by.loginName(), now);
        if (!rows.take(seenVersion, edit)) {
            throw overtaken();
        }
        RuleBook standard = RuleBook.standard();
        RuleBook before = rows.merged();
        BookComparison comparison = new BookComparison(before, draft);
        Set<BookEntry> special = draft.differences(standard);
        for (BookEntry entry : draft.differences(before)) {
            if (special.contains(entry)) {
                rows.put(entry, BookDifferences.of(entry, standard, draft), edit);
            } else {
                rows.remove(entry);
            }
            events.publishEvent(RuleBookChanged.of(entry, comparison.of(entry), edit));
        }
    }

    private Refusal overtaken() {
        return rows.last()
                .map(last -> new Refusal(Refusal.Kind.CONFLICT, "rulebook.overtaken", last.by(), last.at()))
                .orElseGet(() -> new Refusal(Refusal.Kind.CONFLICT, "rulebook.overtakenUnknown"));
    }
}
