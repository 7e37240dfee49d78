package dev.mubiao.publication.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.publication.release.Doubt;
import dev.mubiao.publication.release.PublicationDoubts;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.TargetStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads the approved targets that wait for publication. */
@Component
class ApprovedTargets {

    /** As many as one command publishes. */
    private static final int MOST = 500;

    private static final TargetFilter APPROVED = TargetFilter.ALL.withStatuses(Set.of(TargetStatus.APPROVED));

    private final TargetQueries targets;
    private final Directory directory;
    private final PublicationDoubts publicationDoubts;

    ApprovedTargets(TargetQueries targets, Directory directory, PublicationDoubts publicationDoubts) {
        this.targets = targets;
        this.directory = directory;
        this.publicationDoubts = publicationDoubts;
    }

    /** Those that have waited longest. */
    List<Target> first(Actor reader) {
        return targets.list(reader, APPROVED, PageRequest.of(0, MOST, Sort.by("changedAt", "id")))
                .getContent();
    }

    long count(Actor reader) {
        return targets.count(reader, APPROVED);
    }

    /** What may be personal data in them and is not decided yet; targets without are left out. */
    Map<Target, List<Doubt>> doubts(Actor reader, List<Target> wanted) {
        Map<Target, List<Doubt>> doubts = new LinkedHashMap<>();
        for (Target target : wanted) {
            List<Doubt> open = publicationDoubts.open(reader, target.id());
            if (!open.isEmpty()) {
                doubts.put(target, open);
            }
        }
        return doubts;
    }

    void decide(Actor by, Map<Target, Map<String, Boolean>> hidden) {
        for (Map.Entry<Target, Map<String, Boolean>> choices : hidden.entrySet()) {
            publicationDoubts.decide(by, choices.getKey().id(), choices.getValue());
        }
    }

    Map<UnitId, String> unitNames() {
        return directory.units().stream().collect(Collectors.toUnmodifiableMap(BudgetUnit::id, BudgetUnit::name));
    }
}
