package dev.mubiao.audit;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every {@link AuditedEvent} in an append-only table, and reads it for those who may. */
@Service
public class AuditTrail {

    private final EntityManager entities;
    private final AuditEntries entries;
    private final Gate gate;
    private final MessageSource texts;

    AuditTrail(EntityManager entities, AuditEntries entries, Gate gate, MessageSource texts) {
        this.texts = texts;
        this.entities = entities;
        this.entries = entries;
        this.gate = gate;
    }

    /** Runs inside the transaction that did it: what is not in the trail did not happen. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(AuditedEvent event) {
        // To save would look first whether the entry is there already.
        MessageText words = event.words();
        entities.persist(new AuditEntry(
                event,
                texts.getMessage(words, Locale.SIMPLIFIED_CHINESE),
                texts.getMessage(words, Locale.ENGLISH),
                RequestOrigin.current()));
    }

    /** Entries as the page sorts them. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<AuditEntry> list(Actor reader, AuditFilter filter, Pageable page) {
        gate.check(reader, Permission.READ_AUDIT);
        return entries.findBy(filter, query -> query.sortBy(page.getSort()).page(page))
                .getContent();
    }

    /** @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public long count(Actor reader, AuditFilter filter) {
        gate.check(reader, Permission.READ_AUDIT);
        return entries.count(filter);
    }

    /** Kinds of events that the trail holds. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<String> eventNames(Actor reader) {
        gate.check(reader, Permission.READ_AUDIT);
        return entries.findEventNames();
    }
}
