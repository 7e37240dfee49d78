package dev.mubiao.approval.assignment;

import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.access.TargetOwnership;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.RolePool;
import dev.mubiao.worklist.WorkEntitlement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds by which right a user may sign at a step: as an assignee in person, by a role pool, or as a substitute of
 * such a person.
 */
@Component
public class SigningRights {

    private final StepAccess access;
    private final AssigneeResolver assigneeResolver;

    SigningRights(StepAccess access, AssigneeResolver assigneeResolver) {
        this.access = access;
        this.assigneeResolver = assigneeResolver;
    }

    /** A right that somebody could use if nobody else had claimed the work. */
    private record Candidate(SigningRight right, Optional<Refusal> taken) {}

    /** Empty if he has nothing to do there, or somebody else claimed it. */
    public Optional<SigningRight> find(
            Actor by, OpenTask task, TargetOwnership target, SignOff signOff, List<OpenWorkItem> rows) {
        return search(by, task, target, signOff, rows)
                .filter(found -> found.taken().isEmpty())
                .map(Candidate::right);
    }

    /** @throws Refusal DENIED, NOT_FOUND to whoever may not read the target, or CONFLICT naming who claimed it or when he signed himself */
    public SigningRight take(
            Actor by, OpenTask task, TargetOwnership target, SignOff signOff, List<OpenWorkItem> rows) {
        Optional<Candidate> found = search(by, task, target, signOff, rows);
        if (found.isEmpty()) {
            throw refusal(by, task, target, signOff);
        }
        found.get().taken().ifPresent(refusal -> {
            throw refusal;
        });
        return found.get().right();
    }

    private Optional<Candidate> search(
            Actor by, OpenTask task, TargetOwnership target, SignOff signOff, List<OpenWorkItem> rows) {
        Optional<Candidate> best = Optional.empty();
        for (WorkEntitlement workEntitlement : WorkEntitlement.of(by)) {
            for (Approver approver : signOff.open()) {
                if (!reaches(workEntitlement, approver, task, target, rows)) {
                    continue;
                }
                Permission permission =
                        StepAccess.permission(task.settings().stage(), workEntitlement.assignee(), target);
                if (!access.allows(by, workEntitlement, permission, target)) {
                    continue;
                }
                Candidate found = found(by, workEntitlement, approver, permission, target, rows);
                if (found.taken().isEmpty()) {
                    return Optional.of(found);
                }
                best = Optional.of(found);
            }
        }
        return best;
    }

    /** Work that fell to somebody else is again his whose it is by the model, once there is such a one. */
    private boolean reaches(
            WorkEntitlement workEntitlement,
            Approver approver,
            OpenTask task,
            TargetOwnership target,
            List<OpenWorkItem> rows) {
        boolean own = approver.assignee().equals(workEntitlement.assignee());
        boolean meant = approver.person().isEmpty()
                && workEntitlement
                        .assignee()
                        .pool()
                        .filter(pool -> assigneeResolver.asks(task.settings(), pool, target))
                        .isPresent();
        return (own || meant)
                && rows.stream()
                        .filter(row -> row.assignee().equals(approver.assignee()))
                        .allMatch(row -> workEntitlement.reaches(row.receivedAt()));
    }

    private Candidate found(
            Actor by,
            WorkEntitlement workEntitlement,
            Approver approver,
            Permission permission,
            TargetOwnership target,
            List<OpenWorkItem> rows) {
        Role capacity = workEntitlement
                .assignee()
                .pool()
                .map(RolePool::role)
                .orElseGet(() -> access.capacity(by, workEntitlement, permission, target));
        SigningRight signingRight = new SigningRight(approver, capacity, workEntitlement.behalf());
        UUID own = workEntitlement.holder(by.id()).value();
        Optional<Refusal> taken = rows.stream()
                .filter(row -> row.assignee().equals(approver.assignee()))
                .filter(row -> row.claimedBy() != null
                        && !row.claimedBy().equals(own)
                        && !row.claimedBy().equals(by.id().value()))
                .findFirst()
                .map(SigningRights::claimed);
        return new Candidate(signingRight, taken);
    }

    private static Refusal claimed(OpenWorkItem row) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "approval.conflict.claimed",
                Objects.requireNonNullElse(row.claimedName(), ""),
                row.claim() == null ? row.receivedAt() : row.claim().at());
    }

    private Refusal refusal(Actor by, OpenTask task, TargetOwnership target, SignOff signOff) {
        Optional<Approver> own = signOff.signers().stream()
                .filter(approver -> approver.signedBy().filter(by.id()::equals).isPresent())
                .findFirst();
        if (own.isPresent()) {
            return new Refusal(
                    Refusal.Kind.CONFLICT,
                    "approval.conflict.signed",
                    own.get().signedAt().orElseThrow());
        }
        access.checkKnown(by, target);
        Assignee asked =
                signOff.open().stream().map(Approver::assignee).findFirst().orElseGet(() -> Assignee.of(by.id()));
        access.check(by, StepAccess.permission(task.settings().stage(), asked, target), target);
        return new Refusal(Refusal.Kind.DENIED, "approval.step.notYours", task.name());
    }
}
