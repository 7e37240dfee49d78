package dev.mubiao.workflow;

import dev.mubiao.directory.Person;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.TaskObserver;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps who has to sign at each open task, and the inboxes' rows in step with that, in the engine's own transaction. A
 * step that waits for whoever of a pile comes first has its row and no signers; they are written down only when there
 * is more to say.
 */
@Component
class Signings implements TaskObserver {

    private final SignerRows signers;
    private final WorkItemRows rows;
    private final WorkItemKeeper keeper;
    private final Callings callings;
    private final TargetLife life;

    Signings(SignerRows signers, WorkItemRows rows, WorkItemKeeper keeper, Callings callings, TargetLife life) {
        this.signers = signers;
        this.rows = rows;
        this.keeper = keeper;
        this.callings = callings;
        this.life = life;
    }

    @Override
    public void created(OpenTask task) {
        call(task, keeper.now());
        keeper.begun(task);
    }

    /** Calls whoever the step asks for. */
    private List<Principal> call(OpenTask task, Instant at) {
        Target target = life.target(new TargetId(task.target()));
        Call call = callings.call(task.settings(), target);
        Principal pile = call.pile();
        if (pile != null) {
            keeper.put(task, pile, call.people(), at);
            return List.of(pile);
        }
        return call(task, call.people(), at);
    }

    /** Calls whoever the step asks for now instead of those whom it asked before; a signature stays. */
    void callAgain(OpenTask task) {
        if (signers.findByTaskOrderByPlace(task.id()).isEmpty()) {
            rows.removeTodo(task.id());
            keeper.passedOn(task, call(task, keeper.now()));
        }
    }

    /** Calls whoever the step asks for now, as if it had just begun. */
    void callAnew(OpenTask task) {
        signers.deleteAll(signers.findByTaskOrderByPlace(task.id()));
        rows.removeTodo(task.id());
        keeper.passedOn(task, call(task, keeper.now()));
    }

    private List<Principal> call(OpenTask task, List<Person> people, Instant at) {
        return occupy(task, Signing.of(task.id(), task.settings().countersign(), people), at);
    }

    private List<Principal> occupy(OpenTask task, Signing signing, Instant at) {
        signers.saveAll(signing.signers());
        List<Principal> open = signing.open().stream().map(Signer::principal).toList();
        open.forEach(principal -> keeper.put(task, principal, at));
        return open;
    }

    /** Makes the rows of an open task anew. */
    void rebuild(OpenTask task) {
        List<Signer> known = signers.findByTaskOrderByPlace(task.id());
        if (known.isEmpty()) {
            call(task, task.createdAt());
        } else {
            known.stream()
                    .filter(signer -> signer.state() == Signer.State.OPEN)
                    .forEach(signer -> keeper.put(task, signer.principal(), task.createdAt()));
        }
    }

    /** Instead of whoever was called, one person is. */
    void give(OpenTask task, Person person, Instant at) {
        signers.deleteAll(signers.findByTaskOrderByPlace(task.id()));
        rows.removeTodo(task.id());
        keeper.passedOn(task, call(task, List.of(person), at));
    }

    /** Takes the signers over from a task that this one continues; those of it who signed have signed. */
    void takeOver(OpenTask task, Signing earlier, Instant at) {
        signers.deleteAll(signers.findByTaskOrderByPlace(task.id()));
        rows.removeTodo(task.id());
        keeper.passedOn(task, occupy(task, earlier.at(task.id()), at));
    }

    /** The signers of an open task that this transaction has not changed yet. */
    Signing unchanged(OpenTask task, List<OpenRow> openRows) {
        boolean piles = !openRows.isEmpty() && openRows.stream().noneMatch(OpenRow::signers);
        return of(task, openRows, piles ? List.of() : past(task.id()));
    }

    /** The signers of an open task. */
    Signing of(OpenTask task, List<OpenRow> openRows) {
        return of(task, openRows, past(task.id()));
    }

    private static Signing of(OpenTask task, List<OpenRow> openRows, List<Signer> known) {
        List<Signer> all = known.isEmpty()
                ? openRows.stream()
                        .map(row -> Signer.pile(task.id(), row.principal()))
                        .toList()
                : known;
        return new Signing(task.id(), task.settings().countersign(), all);
    }

    /** The signers of a task that is over; empty if only a pile was asked. */
    List<Signer> past(String task) {
        return signers.findByTaskOrderByPlace(task);
    }

    /** Writes down what has changed, and lets the step wait for those whose turn it is now. */
    void save(OpenTask task, Signing signing, List<OpenRow> openRows, Instant at) {
        signers.saveAll(signing.signers());
        List<Principal> open = signing.open().stream().map(Signer::principal).toList();
        openRows.stream().filter(row -> !open.contains(row.principal())).forEach(row -> rows.remove(row.id()));
        List<Principal> others = open.stream()
                .filter(principal ->
                        openRows.stream().noneMatch(row -> row.principal().equals(principal)))
                .toList();
        others.forEach(principal -> keeper.put(task, principal, at));
        if (!others.isEmpty()) {
            keeper.passedOn(task, others);
        }
    }

    /** Keeps what was signed at a step that is done with it. */
    void close(Signing signing) {
        if (signing.signers().size() > 1
                || signing.signers().stream().anyMatch(signer -> signer.person().isPresent())) {
            signers.saveAll(signing.signers());
        }
    }

    @Override
    public void claimed(String taskId, @Nullable UUID person) {
        keeper.claimed(taskId, person);
    }

    @Override
    public void gone(String taskId) {
        rows.removeTodo(taskId);
    }
}
