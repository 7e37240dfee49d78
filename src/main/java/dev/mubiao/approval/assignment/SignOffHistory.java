package dev.mubiao.approval.assignment;

import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.approval.timeline.TimelineEntries;
import dev.mubiao.bpmn.Countersign;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.worklist.ApprovalAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Restores from timeline and approvers who had signed what at a completed task. */
@Component
class SignOffHistory {

    private static final Set<ApprovalAction> DECIDING =
            Set.of(ApprovalAction.AGREE, ApprovalAction.RETURN, ApprovalAction.REJECT);
    private static final Set<StepVerb> NEGATIVE = Set.of(StepVerb.RETURN, StepVerb.REJECT);

    private final TimelineEntries timeline;
    private final Directory directory;

    SignOffHistory(TimelineEntries timeline, Directory directory) {
        this.timeline = timeline;
        this.directory = directory;
    }

    /** Who decided the task; empty if nobody did, or his account is closed. */
    Optional<Person> decider(String task) {
        return timeline.findFirstByTaskAndActInOrderByAtDesc(task, DECIDING)
                .map(entry -> directory.person(entry.behalf().orElse(entry.actor())))
                .filter(Person::enabled);
    }

    /** The signers as they were before the signature that decided the task; negative ones are asked again. */
    SignOff undecided(String task, @Nullable Countersign rule, List<Approver> past) {
        SignOff copy = new SignOff(task, rule, past).at(task);
        List<Approver> signed = copy.signers().stream()
                .filter(approver -> approver.state() == Approver.State.SIGNED)
                .toList();
        Optional<Approver> last = signed.stream()
                .max(java.util.Comparator.comparing(
                        approver -> approver.signedAt().orElseThrow()));
        signed.stream()
                .filter(approver -> copy.outcome().isPresent()
                                && last.filter(approver::equals).isPresent()
                        || approver.verb().filter(NEGATIVE::contains).isPresent())
                .forEach(copy::reopen);
        return copy;
    }
}
