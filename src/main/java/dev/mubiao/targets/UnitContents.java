package dev.mubiao.targets;

import dev.mubiao.directory.UnitId;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The working contents of all targets of a unit, for checks that compare them. It asks no gate: what is read here is
 * shown to nobody but as a finding about a target of the same unit.
 */
@Component
@Transactional(readOnly = true)
public class UnitContents {

    private final Targets targets;
    private final StoredContents storedContents;

    UnitContents(Targets targets, StoredContents storedContents) {
        this.targets = targets;
        this.storedContents = storedContents;
    }

    /** A target and the state that it is in, by which a change is noticed. */
    public record Stamp(TargetId target, long version) {}

    /** All targets of the unit that are not given up, the oldest first. */
    public List<Stamp> stamps(UnitId unit) {
        return targets.stampsOf(unit.value()).stream()
                .map(row -> new Stamp(new TargetId(row.getId()), row.getVersion()))
                .toList();
    }

    /** @throws dev.mubiao.platform.Refusal NOT_FOUND if it is gone */
    public TargetContent content(TargetId target) {
        return storedContents.draft(target);
    }

    /** What the query yields. */
    interface StampRow {
        UUID getId();

        long getVersion();
    }
}
