package dev.mubiao.documents;

import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;

/**
 * A target that a table of a document was imported as before, or that says the same.
 *
 * @param version of the target, counting its changes
 * @param editable whether its preparer may change it now
 */
public record EarlierDraft(TargetId id, String name, long version, boolean editable) {

    static EarlierDraft of(Target target) {
        return new EarlierDraft(
                target.id(), target.name(), target.version(), target.status().editable());
    }
}
