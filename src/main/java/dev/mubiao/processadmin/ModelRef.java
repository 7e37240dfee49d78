package dev.mubiao.processadmin;

import dev.mubiao.processadmin.drafts.DraftId;
import dev.mubiao.shared.Refusal;
import java.util.UUID;

/** A model by what addresses call it: {@code draft:<uuid>} or {@code version:<id of a process definition>}. */
public sealed interface ModelRef {

    String DRAFT = "draft:";
    String VERSION = "version:";

    /** Somebody's work in progress. */
    record Draft(DraftId id) implements ModelRef {
        @Override
        public String text() {
            return DRAFT + id.value();
        }
    }

    /** A version that the engine keeps. */
    record Version(String definition) implements ModelRef {
        @Override
        public String text() {
            return VERSION + definition;
        }
    }

    String text();

    /** @throws Refusal NOT_FOUND for a text that calls no model */
    static ModelRef of(String text) {
        if (text.startsWith(VERSION)) {
            return new Version(text.substring(VERSION.length()));
        }
        try {
            if (text.startsWith(DRAFT)) {
                return new Draft(new DraftId(UUID.fromString(text.substring(DRAFT.length()))));
            }
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "releases.version.unknown");
    }
}
