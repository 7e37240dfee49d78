package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.platform.text.Cleaning;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to release a model: name, reason, scope and start.
 *
 * @param name by which the version is known
 * @param note why; required
 * @param from when it is to become valid, null for as soon as it is released
 * @param overVariants whether it also replaces earlier releases that are for a part of its scope only
 * @param part whether it is no approval but a process that others call, which keeps its own key
 */
public record ReleaseProposal(
        ScreenedModel model,
        String name,
        String note,
        ReleaseScope scope,
        boolean overVariants,
        @Nullable Instant from,
        boolean part) {

    public ReleaseProposal {
        name = Cleaning.said(name);
        note = Cleaning.said(note);
    }

    ReleaseProposal with(ScreenedModel other) {
        return new ReleaseProposal(other, name, note, scope, overVariants, from, part);
    }

    /** For everybody and at once. */
    public static ReleaseProposal general(ScreenedModel model, String name, String note) {
        return new ReleaseProposal(model, name, note, ReleaseScope.ALL, false, null, false);
    }
}
