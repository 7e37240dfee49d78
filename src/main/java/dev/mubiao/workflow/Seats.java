package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.Decider;
import dev.mubiao.workflow.engine.OpenTask;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds by what somebody may sign at a step: called in person, of the pile, or as a deputy of such a one. */
@Component
class Seats {

    private final StepAccess access;

    Seats(StepAccess access) {
        this.access = access;
    }

    /** A seat that somebody could take if nobody else had claimed it. */
    private record Found(Seat seat, Optional<Refusal> taken) {}

    /** Empty if he has nothing to do there, or somebody else claimed it. */
    Optional<Seat> find(Actor by, OpenTask task, Target target, Signing signing, List<OpenRow> rows) {
        return search(by, task, target, signing, rows)
                .filter(found -> found.taken().isEmpty())
                .map(Found::seat);
    }

    /** @throws Refusal DENIED, or CONFLICT naming who claimed it or when he signed himself */
    Seat take(Actor by, OpenTask task, Target target, Signing signing, List<OpenRow> rows) {
        Optional<Found> found = search(by, task, target, signing, rows);
        if (found.isEmpty()) {
            throw refusal(by, task, target, signing);
        }
        found.get().taken().ifPresent(refusal -> {
            throw refusal;
        });
        return found.get().seat();
    }

    private Optional<Found> search(Actor by, OpenTask task, Target target, Signing signing, List<OpenRow> rows) {
        Optional<Found> best = Optional.empty();
        for (Standing standing : Standing.of(by)) {
            for (Signer signer : signing.open()) {
                if (!reaches(standing, signer, task, target, rows)) {
                    continue;
                }
                Verb verb = StepAccess.verb(task.settings().stage(), standing.principal(), target);
                if (!access.allows(by, standing, verb, target)) {
                    continue;
                }
                Found found = found(by, standing, signer, verb, target, rows);
                if (found.taken().isEmpty()) {
                    return Optional.of(found);
                }
                best = Optional.of(found);
            }
        }
        return best;
    }

    /** Work that fell to somebody else is again his whose it is by the model, once there is such a one. */
    private boolean reaches(Standing standing, Signer signer, OpenTask task, Target target, List<OpenRow> rows) {
        boolean own = signer.principal().equals(standing.principal());
        boolean meant = signer.person().isEmpty()
                && task.settings().who() instanceof Decider.Holders holders
                && standing.principal().role().filter(holders.role()::equals).isPresent()
                && access.own(standing.principal(), target);
        return (own || meant)
                && rows.stream()
                        .filter(row -> row.principal().equals(signer.principal()))
                        .allMatch(row -> standing.reaches(row.receivedAt()));
    }

    private Found found(Actor by, Standing standing, Signer signer, Verb verb, Target target, List<OpenRow> rows) {
        Role capacity = standing.principal().role().orElseGet(() -> access.capacity(by, standing, verb, target));
        Seat seat = new Seat(signer, capacity, standing.behalf());
        UUID own = standing.holder(by.id()).value();
        Optional<Refusal> taken = rows.stream()
                .filter(row -> row.principal().equals(signer.principal()))
                .filter(row -> row.claimedBy() != null
                        && !row.claimedBy().equals(own)
                        && !row.claimedBy().equals(by.id().value()))
                .findFirst()
                .map(Seats::claimed);
        return new Found(seat, taken);
    }

    private static Refusal claimed(OpenRow row) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "workflow.conflict.claimed",
                Objects.requireNonNullElse(row.claimedName(), ""),
                Objects.requireNonNullElse(row.claimedAt(), row.receivedAt()));
    }

    private Refusal refusal(Actor by, OpenTask task, Target target, Signing signing) {
        Optional<Signer> own = signing.signers().stream()
                .filter(signer -> signer.signedBy().filter(by.id()::equals).isPresent())
                .findFirst();
        if (own.isPresent()) {
            return new Refusal(
                    Refusal.Kind.CONFLICT,
                    "workflow.conflict.signed",
                    own.get().signedAt().orElseThrow());
        }
        Principal asked =
                signing.open().stream().map(Signer::principal).findFirst().orElseGet(() -> Principal.of(by.id()));
        access.check(by, StepAccess.verb(task.settings().stage(), asked, target), target);
        return new Refusal(Refusal.Kind.DENIED, "workflow.step.notYours", task.name());
    }
}
