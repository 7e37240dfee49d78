package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That an administrator wants to withdraw a release that is in use; a second one has to agree. */
@Embeddable
class WithdrawalRequest {

    @Column(name = "withdrawal_by")
    private UUID by;

    @Column(name = "withdrawal_name")
    private String name;

    @Column(name = "withdrawal_at")
    private Instant at;

    @Column(name = "withdrawal_note")
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawalRequest() {}

    WithdrawalRequest(Actor by, String why, Instant now) {
        this.by = by.id().value();
        this.name = by.displayName();
        this.at = now;
        this.note = why;
    }

    PersonId by() {
        return new PersonId(by);
    }

    ReleaseSummary.WithdrawalRequest summary() {
        return new ReleaseSummary.WithdrawalRequest(by(), new ReleaseSummary.Said(name, at, note));
    }
}
