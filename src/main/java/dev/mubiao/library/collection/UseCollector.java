package dev.mubiao.library.collection;

import dev.mubiao.library.EntrySummaries;
import dev.mubiao.library.IndicatorUses;
import dev.mubiao.library.LibraryEntries;
import dev.mubiao.library.LibraryVersionLock;
import dev.mubiao.library.TargetIndicators;
import dev.mubiao.targets.lifecycle.ApprovedRevision;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the indicators of approved revisions into the library. A later revision of a target replaces what an earlier
 * one gave.
 */
@Component
class UseCollector {

    private final LibraryVersionLock libraryVersionLock;
    private final IndicatorUses indicatorUses;
    private final LibraryEntries libraryEntries;
    private final EntrySummaries entrySummaries;
    private final IndicatorUseReader reader;

    UseCollector(
            LibraryVersionLock libraryVersionLock,
            IndicatorUses indicatorUses,
            LibraryEntries libraryEntries,
            EntrySummaries entrySummaries,
            IndicatorUseReader reader) {
        this.libraryVersionLock = libraryVersionLock;
        this.indicatorUses = indicatorUses;
        this.libraryEntries = libraryEntries;
        this.entrySummaries = entrySummaries;
        this.reader = reader;
    }

    /** Takes those that are newer than what was taken before. Returns how many were. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int takeNew(List<ApprovedRevision> approved) {
        List<ApprovedRevision> newer = approved.stream()
                .filter(revision -> revision.revision() > indicatorUses.takenRevision(revision.target()))
                .toList();
        if (!newer.isEmpty()) {
            replace(newer);
        }
        return newer.size();
    }

    /** Takes all of them, whatever was taken before. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void takeAgain(List<ApprovedRevision> approved) {
        replace(approved);
    }

    private void replace(List<ApprovedRevision> approved) {
        long version = libraryVersionLock.next();
        Set<UUID> touched = new HashSet<>();
        for (ApprovedRevision revision : approved) {
            // Somebody else may have taken a later one while this one waited for its turn.
            if (revision.revision() < indicatorUses.takenRevision(revision.target())) {
                continue;
            }
            TargetIndicators targetIndicators = reader.statement(revision);
            touched.addAll(indicatorUses.remove(revision.target()));
            Map<String, UUID> ids = libraryEntries.of(targetIndicators.uses(), version);
            indicatorUses.add(targetIndicators, ids);
            touched.addAll(ids.values());
        }
        entrySummaries.renew(touched, version);
    }
}
