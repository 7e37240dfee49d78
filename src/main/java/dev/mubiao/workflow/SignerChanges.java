package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.ProcessRuns;
import dev.mubiao.workflow.engine.StepVerb;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Changes who signs at an open step, and writes it down. */
@Component
class SignerChanges {

    private final Records records;
    private final Signings signings;
    private final Verdicts verdicts;
    private final StepAccess access;
    private final ProcessRuns runs;

    SignerChanges(Records records, Signings signings, Verdicts verdicts, StepAccess access, ProcessRuns runs) {
        this.records = records;
        this.signings = signings;
        this.verdicts = verdicts;
        this.access = access;
        this.runs = runs;
    }

    /** Stores the changed signers. */
    void record(Actor by, Desktop.Work work, Seat seat, Act act, Person person, String reason) {
        Deed deed = Deed.said(act, seat.capacity(), work.task(), reason, person.displayName())
                .inPlaceOf(seat.behalf());
        save(work, records.act(by, work.target(), deed));
    }

    void transfer(Actor by, Desktop.Work work, Seat seat, Person person, String reason) {
        give(work, seat.signer(), person);
        record(by, work, seat, Act.TRANSFER, person, reason);
    }

    /** By a supervisor, who has no seat himself. */
    void reassign(Actor by, Desktop.Work work, Signer signer, Person person, String reason) {
        give(work, signer, person);
        Deed deed = Deed.said(Act.REASSIGN, Records.capacity(by), work.task(), reason, person.displayName());
        save(work, records.act(by, work.target(), deed));
    }

    /** Whoever had claimed the pile has it no more. */
    private void give(Desktop.Work work, Signer signer, Person person) {
        boolean pile = signer.person().isEmpty();
        work.signing().transfer(signer, person);
        if (pile && work.task().claimedBy().isPresent()) {
            runs.release(work.task());
        }
    }

    /** Those whom one added oneself; heads and administrators remove others too. */
    void remove(Actor by, Desktop.Work work, UserId who, String reason) {
        Optional<Signer> named = work.signing().of(who);
        boolean own = named.filter(signer -> signer.kind() != Signer.Kind.CALLED)
                .flatMap(Signer::addedBy)
                .filter(by.id()::equals)
                .isPresent();
        if (!own && !access.allows(by, Verb.SUPERVISE, work.target())) {
            throw new Refusal(Refusal.Kind.DENIED, "workflow.signer.notYours");
        }
        Signer signer = named.orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "workflow.signer.unknown"));
        Optional<StepVerb> outcome = work.signing().remove(signer);
        Deed deed = Deed.said(Act.REMOVE_SIGNER, Records.capacity(by), work.task(), reason, signer.name());
        records.act(by, work.target(), deed);
        verdicts.conclude(by, work, decision(outcome), outcome);
    }

    private void save(Desktop.Work work, Instant at) {
        signings.save(work.task(), work.signing(), work.rows(), at);
    }

    private static Decision decision(Optional<StepVerb> outcome) {
        return new Decision(outcome.orElse(StepVerb.AGREE), null, Map.of(), "", List.of(), Set.of());
    }
}
