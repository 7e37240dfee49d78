package dev.mubiao.approval.signoff;

import dev.mubiao.approval.signoff.Approver.Kind;
import dev.mubiao.approval.signoff.Approver.State;
import dev.mubiao.bpmn.Countersign;
import dev.mubiao.bpmn.StepVerb;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the signatures of a step come to.
 *
 * @param rule null if whoever comes first decides alone
 */
record SignOffOutcome(@Nullable Countersign rule, List<Approver> signers) {

    /** Empty if others have to sign yet. */
    Optional<StepVerb> get() {
        boolean ratio = rule != null && rule.kind() == Countersign.Kind.RATIO;
        Optional<StepVerb> veto = signers.stream()
                .filter(approver -> approver.state() == State.SIGNED && !approver.agrees())
                .filter(approver -> !ratio || approver.kind() != Kind.CALLED)
                .flatMap(approver -> approver.verb().stream())
                .max(Comparator.naturalOrder());
        if (veto.isPresent()) {
            return veto;
        }
        List<Approver> called = signers.stream()
                .filter(approver -> approver.kind() == Kind.CALLED && approver.state() != State.REMOVED)
                .toList();
        List<StepVerb> against = called.stream()
                .filter(approver -> approver.state() == State.SIGNED && !approver.agrees())
                .flatMap(approver -> approver.verb().stream())
                .toList();
        if (rule != null && rule.lost(against.size(), called.size())) {
            return against.stream().max(Comparator.naturalOrder());
        }
        int agreeing = (int) called.stream().filter(Approver::agrees).count();
        boolean enough = rule == null ? agreeing > 0 : rule.agreed(agreeing, called.size());
        return enough && noneAfter() ? Optional.of(StepVerb.AGREE) : Optional.empty();
    }

    /** Whether nobody who was added after somebody who signed has to sign yet. */
    private boolean noneAfter() {
        return signers.stream()
                .noneMatch(approver -> approver.kind() == Kind.AFTER && approver.unfinished() && follows(approver));
    }

    private boolean follows(Approver approver) {
        UUID after = approver.after();
        return after == null
                || signers.stream()
                        .filter(other -> other.id().equals(after))
                        .anyMatch(other -> !other.unfinished() || other.kind() != Kind.CALLED && follows(other));
    }
}
