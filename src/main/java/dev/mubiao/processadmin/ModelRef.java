package dev.mubiao.processadmin;

import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.releases.ReleaseId;
import java.util.UUID;

/**
 * Refers to a process model in addresses and API calls: {@code draft:<uuid>} or {@code version:<id of a process
 * definition>}, or {@code proposal:<uuid>} for the release of a part that waits and is no version yet.
 */
public sealed interface ModelRef {

    String DRAFT = "draft:";
    String VERSION = "version:";
    String PROPOSAL = "proposal:";

    /** Somebody's work in progress. */
    record Draft(ModelDraftId id) implements ModelRef {
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

    /** What a release proposes. */
    record Proposal(ReleaseId release) implements ModelRef {
        @Override
        public String text() {
            return PROPOSAL + release.value();
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
                return new Draft(new ModelDraftId(UUID.fromString(text.substring(DRAFT.length()))));
            }
            if (text.startsWith(PROPOSAL)) {
                return new Proposal(new ReleaseId(UUID.fromString(text.substring(PROPOSAL.length()))));
            }
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "engine.version.unknown");
    }
}
