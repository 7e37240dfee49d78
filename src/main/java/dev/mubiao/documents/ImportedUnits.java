package dev.mubiao.documents;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which unit a document names whose tables became drafts, and who decided that they belong to another one. */
@Service
@Transactional
public class ImportedUnits {

    private final ImportRecords records;
    private final TargetAccess access;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportedUnits(
            ImportRecords records,
            TargetAccess access,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.access = access;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The other unit that the document of the target names, as long as nobody has decided about it. */
    @Transactional(readOnly = true)
    public Optional<String> undecided(TargetId target) {
        return records.unit(target)
                .filter(named -> named.decision() == UnitDecision.PENDING)
                .map(named -> Objects.requireNonNull(named.written()));
    }

    /**
     * Says that the target belongs to its unit, whatever its document names.
     *
     * @param seen the other unit about which the person decides; null for the one that the document names now
     * @throws Refusal DENIED or NOT_FOUND; CONFLICT if its preparer may not change it now, if nothing is to be decided, or
     *     the document names another unit than was seen by now
     */
    public void map(Actor by, TargetId id, @Nullable String seen) {
        Target target = access.target(by, Permission.EDIT, id);
        if (!target.status().editable()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "targets.state." + target.status(),
                    target.name(),
                    target.changedBy(),
                    target.changedAt());
        }
        String written = undecided(id).orElse(null);
        if (written != null && seen != null && !seen.equals(written)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "documents.unit.changed", target.name(), written, seen);
        }
        Instant now = clock.instant();
        if (written == null || !records.map(id, written, by.displayName(), now)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "documents.unit.decided", target.name());
        }
        tell(by, now, id, target.name(), written, directory.unit(target.unit()), UnitDecision.MAPPED);
    }

    /**
     * What is to be remembered of a draft that was saved of a document that does not name its unit; it is told to the
     * audit trail. A document that names none decides nothing about the one that an earlier document of the draft named.
     *
     * @param written the other unit that the document names, null if it names none
     * @param mapped whether the person said that it belongs to the unit all the same
     */
    ImportRecords.NamedUnit named(
            Actor by, TargetId target, String name, BudgetUnit unit, @Nullable String written, boolean mapped) {
        ImportRecords.NamedUnit before = records.unit(target).orElse(ImportRecords.NamedUnit.OWN);
        String other = written == null ? before.written() : Abbreviation.within(written, ImportRecords.LONGEST_UNIT);
        boolean decided = before.decision() == UnitDecision.MAPPED && Objects.equals(other, before.written());
        if (other == null || !mapped && (written == null || decided)) {
            return before;
        }
        Instant now = clock.instant();
        tell(by, now, target, name, other, unit, mapped ? UnitDecision.MAPPED : UnitDecision.PENDING);
        return mapped
                ? new ImportRecords.NamedUnit(other, UnitDecision.MAPPED, by.displayName(), now)
                : new ImportRecords.NamedUnit(other, UnitDecision.PENDING, null, null);
    }

    private void tell(
            Actor by,
            Instant at,
            TargetId target,
            String name,
            String written,
            BudgetUnit unit,
            UnitDecision decision) {
        events.publishEvent(
                new ForeignUnitDecided(by.loginName(), at, target.value(), name, written, unit.name(), decision));
    }
}
