package dev.mubiao.targets;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who has targets open, and so may see them, whether they have changed. */
@Service
public class TargetVersions {

    private final Targets targets;

    TargetVersions(Targets targets) {
        this.targets = targets;
    }

    @Transactional(readOnly = true)
    public Map<TargetId, Long> of(Collection<TargetId> ids) {
        Collection<UUID> keys = ids.stream().map(TargetId::value).toList();
        return targets.findVersions(keys).stream()
                .collect(Collectors.toMap(row -> new TargetId(row.getId()), Targets.IdAndVersion::getVersion));
    }
}
