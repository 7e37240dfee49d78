package dev.mubiao.approval;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import org.jspecify.annotations.Nullable;

/** What became of one of the targets that were to be published; the refusal says why it was not. */
public record PublicationResult(
        TargetId target,
        boolean published,
        @JsonIgnore @Nullable Refusal refusal) {

    static PublicationResult published(TargetId target) {
        return new PublicationResult(target, true, null);
    }

    public static PublicationResult refused(TargetId target, Refusal refusal) {
        return new PublicationResult(target, false, refusal);
    }
}
