package dev.mubiao.prereview.rulebook;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleBookEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, saves and resets the rule book for administrators. Each changed entry goes into the audit trail. */
@Service
@Transactional
public class RuleBookAdministration {

    private final Gate gate;
    private final RuleBookRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleBookAdministration(Gate gate, RuleBookRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public EditableRuleBook open(Actor by) {
        gate.check(by, Permission.EDIT_RULES);
        long version = repository.version();
        return new EditableRuleBook(version, RuleBook.standard(), repository.merged(), repository.edits());
    }

    /**
     * Puts a book in force as a whole.
     *
     * @param seenVersion version of the book that the draft was made from
     * @throws Refusal DENIED, INVALID naming what is wrong, or CONFLICT naming who changed the book since
     */
    public void save(Actor by, long seenVersion, RuleBook draft) {
        gate.check(by, Permission.EDIT_RULES);
        RuleBookValidator.check(draft);
        // As the database keeps it: what is told now and what is read later is the same moment.
        Instant now = clock.instant();
        RuleBookEdit ruleBookEdit = new RuleBookEdit(by.loginName(), now);
        if (!repository.take(seenVersion, ruleBookEdit)) {
            throw overtaken();
        }
        RuleBook standard = RuleBook.standard();
        RuleBook before = repository.merged();
        RuleBookChangeText comparison = new RuleBookChangeText(before, draft);
        Set<RuleBookEntry> special = draft.differences(standard);
        for (RuleBookEntry entry : draft.differences(before)) {
            if (special.contains(entry)) {
                repository.put(entry, RuleBookDifferences.of(entry, standard, draft), ruleBookEdit);
            } else {
                repository.remove(entry);
            }
            events.publishEvent(RuleBookChanged.of(entry, comparison.of(entry), ruleBookEdit));
        }
    }

    private Refusal overtaken() {
        return repository
                .last()
                .map(last -> new Refusal(Refusal.Kind.CONFLICT, "prereview.rulebook.overtaken", last.by(), last.at()))
                .orElseGet(() -> new Refusal(Refusal.Kind.CONFLICT, "prereview.rulebook.overtakenUnknown"));
    }
}
