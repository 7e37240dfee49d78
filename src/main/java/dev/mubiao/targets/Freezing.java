package dev.mubiao.targets;

import dev.mubiao.directory.Actor;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes a revision of a draft; one with errors is not let through. */
@Component
class Freezing {

    private final Drafts drafts;
    private final Revisions revisions;
    private final ContentJson json;
    private final SheetCheck check;

    Freezing(Drafts drafts, Revisions revisions, ContentJson json, SheetCheck check) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.json = json;
        this.check = check;
    }

    TargetContent content(TargetId id) {
        return json.read(drafts.getReferenceById(id.value()).content());
    }

    /** @throws dev.mubiao.shared.Refusal INVALID naming the first errors of the draft */
    Revision freeze(Target target, Actor by, Instant now) {
        String content = drafts.getReferenceById(target.id().value()).content();
        CheckedSheet sheet = CheckedSheet.of(target, json.read(content));
        check.requireComplete(sheet);
        check.submitted(by, sheet, target.revisionNumber());
        return revisions.save(new Revision(
                target.id(),
                target.revisionNumber(),
                content,
                ContentJson.sha256(content),
                by.id(),
                by.displayName(),
                now));
    }
}
