package dev.mubiao.targets.lifecycle;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Drafts;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Revisions;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.SheetCheck;
import dev.mubiao.targets.sheet.SheetToCheck;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Creates a revision of a draft for submission; a draft with errors is refused. */
@Component
class RevisionFactory {

    private final Drafts drafts;
    private final Revisions revisions;
    private final ContentJson json;
    private final SheetCheck check;

    RevisionFactory(Drafts drafts, Revisions revisions, ContentJson json, SheetCheck check) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.json = json;
        this.check = check;
    }

    TargetContent content(TargetId id) {
        return json.read(drafts.getReferenceById(id.value()).content());
    }

    /** @throws dev.mubiao.platform.Refusal INVALID naming the first errors of the draft */
    Revision freeze(Target target, Actor by, Instant now) {
        String content = drafts.getReferenceById(target.id().value()).content();
        SheetToCheck sheet = SheetToCheck.of(target, json.read(content));
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
