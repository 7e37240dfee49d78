package dev.mubiao.workflow;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.workflow.engine.Countersign;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers who had signed what at a task that is over. */
@Component
class SignatureRecall {

    private static final Set<Act> DECIDING = Set.of(Act.AGREE, Act.RETURN, Act.REJECT);
    private static final Set<StepVerb> NEGATIVE = Set.of(StepVerb.RETURN, StepVerb.REJECT);

    private final TimelineEntries timeline;
    private final Directory directory;

    SignatureRecall(TimelineEntries timeline, Directory directory) {
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
    Signing undecided(String task, @Nullable Countersign rule, List<Signer> past) {
        Signing copy = new Signing(task, rule, past).at(task);
        List<Signer> signed = copy.signers().stream()
                .filter(signer -> signer.state() == Signer.State.SIGNED)
                .toList();
        Optional<Signer> last = signed.stream()
                .max(java.util.Comparator.comparing(signer -> signer.signedAt().orElseThrow()));
        signed.stream()
                .filter(signer -> copy.outcome().isPresent()
                                && last.filter(signer::equals).isPresent()
                        || signer.verb().filter(NEGATIVE::contains).isPresent())
                .forEach(copy::reopen);
        return copy;
    }
}
