package dev.mubiao.library;

import dev.mubiao.targets.ApprovedRevision;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What approved targets give to the library. A later revision of a target replaces what its earlier one gave. */
@Component
class Contributions {

    private final Turns turns;
    private final Uses uses;
    private final Entries entries;
    private final Summaries summaries;
    private final UseReader reader;

    Contributions(Turns turns, Uses uses, Entries entries, Summaries summaries, UseReader reader) {
        this.turns = turns;
        this.uses = uses;
        this.entries = entries;
        this.summaries = summaries;
        this.reader = reader;
    }

    /** Takes those that are newer than what was taken before. Returns how many were. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int takeNew(List<ApprovedRevision> approved) {
        List<ApprovedRevision> newer = approved.stream()
                .filter(revision -> revision.revision() > uses.takenRevision(revision.target()))
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
        long version = turns.next();
        Set<UUID> touched = new HashSet<>();
        for (ApprovedRevision revision : approved) {
            // Somebody else may have taken a later one while this one waited for its turn.
            if (revision.revision() < uses.takenRevision(revision.target())) {
                continue;
            }
            Statement statement = reader.statement(revision);
            touched.addAll(uses.remove(revision.target()));
            Map<String, UUID> ids = entries.of(statement.uses(), version);
            uses.add(statement, ids);
            touched.addAll(ids.values());
        }
        summaries.renew(touched, version);
    }
}
