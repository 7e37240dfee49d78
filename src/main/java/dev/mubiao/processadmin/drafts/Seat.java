package dev.mubiao.processadmin.drafts;

import dev.mubiao.directory.Actor;
import java.util.UUID;

/** Somebody before one window: a person with two windows edits in one of them only. */
public record Seat(Actor actor, UUID window) {

    public static Seat of(Actor actor) {
        return new Seat(actor, UUID.randomUUID());
    }
}
