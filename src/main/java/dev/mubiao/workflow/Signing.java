package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.Signer.Kind;
import dev.mubiao.workflow.Signer.State;
import dev.mubiao.workflow.engine.Countersign;
import dev.mubiao.workflow.engine.StepVerb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The signers of one open step: who comes before whom, and what comes of what they sign. With several who are called
 * the step says how they decide together; those whom a signer added must agree besides, and a return or rejection by
 * any signer counts for all, but for a decision by ratio, where it counts as one vote.
 */
final class Signing {

    private static final int MOST = 50;

    private final String task;
    private final @Nullable Countersign rule;
    private final List<Signer> signers;

    /** @param rule null if whoever comes first decides alone */
    Signing(String task, @Nullable Countersign rule, List<Signer> signers) {
        this.task = task;
        this.rule = rule;
        this.signers = new ArrayList<>(signers);
    }

    /** Everybody who is called, in the order given. */
    static Signing of(String task, @Nullable Countersign rule, List<Person> people) {
        Signing signing = new Signing(task, rule, List.of());
        UUID before = null;
        for (Person person : people) {
            Signer signer = Signer.person(task, signing.signers.size(), Kind.CALLED, person, null);
            boolean inTurn = rule != null && rule.kind() == Countersign.Kind.SEQUENCE;
            signer.waitFor(inTurn ? before : null);
            signing.signers.add(signer);
            before = signer.id();
        }
        signing.openNext();
        return signing;
    }

    /** The signers of a step that is taken up again, where they were. */
    Signing at(String otherTask) {
        Map<UUID, UUID> ids = new HashMap<>();
        List<Signer> copies = new ArrayList<>();
        for (Signer signer : signers) {
            Signer copy = signer.at(otherTask);
            ids.put(signer.id(), copy.id());
            copies.add(copy);
        }
        copies.forEach(copy -> copy.follow(copy.after() == null ? null : ids.get(copy.after())));
        return new Signing(otherTask, rule, copies);
    }

    List<Signer> signers() {
        return List.copyOf(signers);
    }

    List<Signer> open() {
        return signers.stream().filter(signer -> signer.state() == State.OPEN).toList();
    }

    Optional<Signer> of(UserId person) {
        return signers.stream()
                .filter(Signer::unfinished)
                .filter(signer -> signer.person().filter(person::equals).isPresent())
                .findFirst();
    }

    /** @return what came of it for the whole step; empty if others have to sign yet */
    Optional<StepVerb> sign(Signer signer, Actor by, Decision decision, Instant at) {
        signer.sign(by, decision, at);
        openNext();
        return outcome();
    }

    /** @throws Refusal CONFLICT if somebody has signed because of it */
    void takeBack(Signer signer) {
        List<Signer> followers = followers(signer).toList();
        if (followers.stream().anyMatch(follower -> follower.state() == State.SIGNED)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "workflow.takeBack.followed", signer.name());
        }
        reopen(signer);
    }

    /** He has to sign once more, in his turn, and whoever comes after him waits for that. */
    void reopen(Signer signer) {
        signer.takeBack();
        UUID before = signer.after();
        if (before != null && !finished(before)) {
            signer.waitFor(before);
        }
        followers(signer).filter(Signer::unfinished).forEach(follower -> follower.waitFor(signer.id()));
    }

    /** Somebody signs before him; he waits for that. */
    Signer before(Signer signer, Kind kind, Person person, UserId by) {
        Signer added = add(kind, person, by);
        added.waitFor(signer.after());
        signer.waitFor(added.id());
        openNext();
        return added;
    }

    /** Somebody signs after him, and before whoever would have come after him. */
    Signer after(Signer signer, Person person, UserId by) {
        Signer added = add(Kind.AFTER, person, by);
        followers(signer).filter(Signer::unfinished).forEach(follower -> follower.waitFor(added.id()));
        added.waitFor(signer.id());
        return added;
    }

    /** @throws Refusal CONFLICT if he is among the signers already */
    void transfer(Signer signer, Person person) {
        refuseTwice(person);
        signer.give(person);
    }

    /**
     * @return what comes of it for the whole step, since the others may be enough; empty if they have to sign yet
     * @throws Refusal INVALID if nobody else would be left
     */
    Optional<StepVerb> remove(Signer signer) {
        boolean last = signers.stream()
                .noneMatch(other -> other != signer && other.state() != State.REMOVED && other.kind() == Kind.CALLED);
        if (!signer.unfinished() || signer.kind() == Kind.CALLED && last) {
            throw new Refusal(Refusal.Kind.INVALID, "workflow.signer.last", signer.name());
        }
        signer.remove();
        followers(signer).filter(Signer::unfinished).forEach(follower -> follower.follow(signer.after()));
        openNext();
        return outcome();
    }

    /** The worst grade that those gave who agreed; null if the step is not graded. */
    @Nullable
    Grade grade() {
        return signers.stream()
                .filter(Signing::agreeing)
                .flatMap(signer -> signer.grade().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Optional<StepVerb> outcome() {
        boolean ratio = rule != null && rule.kind() == Countersign.Kind.RATIO;
        Optional<StepVerb> veto = signers.stream()
                .filter(signer -> signer.state() == State.SIGNED && !agreeing(signer))
                .filter(signer -> !ratio || signer.kind() != Kind.CALLED)
                .flatMap(signer -> signer.verb().stream())
                .max(Comparator.naturalOrder());
        if (veto.isPresent()) {
            return veto;
        }
        List<Signer> called = signers.stream()
                .filter(signer -> signer.kind() == Kind.CALLED && signer.state() != State.REMOVED)
                .toList();
        List<StepVerb> against = called.stream()
                .filter(signer -> signer.state() == State.SIGNED && !agreeing(signer))
                .flatMap(signer -> signer.verb().stream())
                .toList();
        if (rule != null && rule.lost(against.size(), called.size())) {
            return against.stream().max(Comparator.naturalOrder());
        }
        int agreeing = (int) called.stream().filter(Signing::agreeing).count();
        boolean enough = rule == null ? agreeing > 0 : rule.agreed(agreeing, called.size());
        return enough && noneAfter() ? Optional.of(StepVerb.AGREE) : Optional.empty();
    }

    /** Whether nobody who was added after somebody who signed has to sign yet. */
    private boolean noneAfter() {
        return signers.stream()
                .noneMatch(signer -> signer.kind() == Kind.AFTER && signer.unfinished() && follows(signer));
    }

    private boolean follows(Signer signer) {
        UUID after = signer.after();
        return after == null
                || signers.stream()
                        .filter(other -> other.id().equals(after))
                        .anyMatch(other -> !other.unfinished() || other.kind() != Kind.CALLED && follows(other));
    }

    private void openNext() {
        signers.stream()
                .filter(signer -> signer.state() == State.WAITING)
                .filter(signer -> signer.after() == null || finished(Objects.requireNonNull(signer.after())))
                .forEach(Signer::open);
    }

    private boolean finished(UUID id) {
        return signers.stream().noneMatch(signer -> signer.id().equals(id) && signer.unfinished());
    }

    private Stream<Signer> followers(Signer signer) {
        return signers.stream().filter(other -> signer.id().equals(other.after()));
    }

    private Signer add(Kind kind, Person person, UserId by) {
        refuseTwice(person);
        if (signers.size() >= MOST) {
            throw new Refusal(Refusal.Kind.INVALID, "workflow.signer.tooMany", MOST);
        }
        Signer added = Signer.person(task, signers.size(), kind, person, by);
        signers.add(added);
        return added;
    }

    private void refuseTwice(Person person) {
        if (of(person.id()).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "workflow.signer.twice", person.displayName());
        }
    }

    private static boolean agreeing(Signer signer) {
        return signer.state() == State.SIGNED
                && signer.verb()
                        .filter(verb -> verb != StepVerb.RETURN && verb != StepVerb.REJECT)
                        .isPresent();
    }
}
