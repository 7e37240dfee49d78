package dev.mubiao.targets;

import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the stored drafts and revisions of targets as contents. It asks no gate: readers go through {@link
 * TargetQueries}; other modules use it only inside a command or an event listener whose access has been checked.
 */
@Component
@Transactional(readOnly = true)
public class StoredContents {

    private final Drafts drafts;
    private final Revisions revisions;
    private final ContentJson json;

    StoredContents(Drafts drafts, Revisions revisions, ContentJson json) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.json = json;
    }

    TargetContent draft(TargetId id) {
        return drafts.findById(id.value())
                .map(draft -> json.read(draft.content()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown"));
    }

    /** @throws Refusal NOT_FOUND if there is no such revision */
    public Revision revision(TargetId id, int number) {
        return revisions
                .findByTargetAndNumber(id.value(), number)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.revision.unknown"));
    }

    List<Revision> revisions(TargetId id) {
        return revisions.findByTargetOrderByNumberDesc(id.value());
    }

    public TargetContent content(Revision revision) {
        return json.read(revision.json());
    }
}
