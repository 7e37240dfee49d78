package dev.mubiao.processadmin.drafts;

import dev.mubiao.directory.Actor;
import java.util.UUID;

/**
 * A person who edits a draft in one browser window. Of two windows of the same person only one can hold the lock of a
 * draft. Made anew for each call, so that the rights are those of the moment: a page keeps the window alone.
 */
public record ModelEditingSession(Actor actor, UUID window) {

    public static ModelEditingSession of(Actor actor) {
        return new ModelEditingSession(actor, UUID.randomUUID());
    }
}
