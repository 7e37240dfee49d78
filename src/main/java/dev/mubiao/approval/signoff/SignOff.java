package dev.mubiao.approval.signoff;

import dev.mubiao.approval.signoff.Approver.Kind;
import dev.mubiao.approval.signoff.Approver.State;
import dev.mubiao.bpmn.Countersign;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.Assignee;
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
 * The approvers of one step: who signs before whom, and which outcome their signatures have. With several who are
 * called the step says how they decide together; those whom an approver added must agree besides, and a return or
 * rejection by anyone counts for all, but for a decision by ratio, where it counts as one vote.
 */
public final class SignOff {

    private static final int MOST = 50;

    private final String task;
    private final @Nullable Countersign rule;
    private final List<Approver> signers;

    /** @param rule null if whoever comes first decides alone */
    public SignOff(String task, @Nullable Countersign rule, List<Approver> signers) {
        this.task = task;
        this.rule = rule;
        this.signers = new ArrayList<>(signers);
    }

    /** Everybody who is called, in the order given. */
    public static SignOff of(String task, @Nullable Countersign rule, List<Person> people) {
        SignOff signOff = new SignOff(task, rule, List.of());
        UUID before = null;
        for (Person person : people) {
            Approver approver = Approver.person(task, signOff.signers.size(), Kind.CALLED, person, null);
            boolean inTurn = rule != null && rule.kind() == Countersign.Kind.SEQUENCE;
            approver.waitFor(inTurn ? before : null);
            signOff.signers.add(approver);
            before = approver.id();
        }
        signOff.openNext();
        return signOff;
    }

    /** The signers of a step that is taken up again, where they were. */
    public SignOff at(String otherTask) {
        Map<UUID, UUID> ids = new HashMap<>();
        List<Approver> copies = new ArrayList<>();
        for (Approver approver : signers) {
            Approver copy = approver.at(otherTask);
            ids.put(approver.id(), copy.id());
            copies.add(copy);
        }
        copies.forEach(copy -> copy.follow(copy.after() == null ? null : ids.get(copy.after())));
        return new SignOff(otherTask, rule, copies);
    }

    public List<Approver> signers() {
        return List.copyOf(signers);
    }

    public List<Approver> open() {
        return signers.stream()
                .filter(approver -> approver.state() == State.OPEN)
                .toList();
    }

    /** For whom it waits, now or in their turn. */
    public List<Assignee> waiting() {
        return signers.stream()
                .filter(Approver::unfinished)
                .map(Approver::assignee)
                .toList();
    }

    public Optional<Approver> of(PersonId person) {
        return signers.stream()
                .filter(Approver::unfinished)
                .filter(approver -> approver.person().filter(person::equals).isPresent())
                .findFirst();
    }

    /** @return what came of it for the whole step; empty if others have to sign yet */
    public Optional<StepVerb> sign(Approver approver, Actor by, Decision decision, Instant at) {
        approver.sign(by, decision, at);
        openNext();
        return outcome();
    }

    /** @throws Refusal CONFLICT if somebody has signed because of it */
    public void takeBack(Approver approver) {
        List<Approver> followers = followers(approver).toList();
        if (followers.stream().anyMatch(follower -> follower.state() == State.SIGNED)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.takeBack.followed", approver.name());
        }
        reopen(approver);
    }

    /** He has to sign once more, in his turn, and whoever comes after him waits for that. */
    public void reopen(Approver approver) {
        approver.takeBack();
        UUID before = approver.after();
        if (before != null && !finished(before)) {
            approver.waitFor(before);
        }
        followers(approver).filter(Approver::unfinished).forEach(follower -> follower.waitFor(approver.id()));
    }

    /** Somebody signs before him; he waits for that. */
    public Approver before(Approver approver, Kind kind, Person person, PersonId by) {
        Approver added = add(kind, person, by);
        added.waitFor(approver.after());
        approver.waitFor(added.id());
        openNext();
        return added;
    }

    /**
     * Several sign before or after him: one after the other in the order given, or together, in any order. Whoever comes
     * next waits for all.
     *
     * @throws Refusal CONFLICT if one of them is among the signers already, INVALID if they are none or too many
     */
    public void add(boolean before, Approver approver, List<Person> people, SignerOrder order, PersonId by) {
        if (people.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.signer.none");
        }
        if (before) {
            before(approver, people, order, by);
        } else {
            after(approver, people, order, by);
        }
    }

    private void before(Approver approver, List<Person> people, SignerOrder order, PersonId by) {
        if (order == SignerOrder.IN_TURN) {
            people.forEach(person -> before(approver, Kind.BEFORE, person, by));
            return;
        }
        UUID first = approver.after();
        List<Approver> added = together(Kind.BEFORE, people, by);
        added.forEach(one -> one.waitFor(first));
        approver.waitFor(added.get(0).id());
        openNext();
    }

    private void after(Approver approver, List<Person> people, SignerOrder order, PersonId by) {
        if (order == SignerOrder.IN_TURN) {
            Approver last = approver;
            for (Person person : people) {
                last = after(last, person, by);
            }
            return;
        }
        List<Approver> behind = followers(approver).filter(Approver::unfinished).toList();
        List<Approver> added = together(Kind.AFTER, people, by);
        behind.forEach(follower -> follower.waitFor(added.get(0).id()));
        added.forEach(one -> one.waitFor(approver.id()));
    }

    private List<Approver> together(Kind kind, List<Person> people, PersonId by) {
        UUID batch = UUID.randomUUID();
        List<Approver> added = new ArrayList<>();
        for (Person person : people) {
            Approver one = add(kind, person, by);
            one.join(batch);
            added.add(one);
        }
        return added;
    }

    /** Somebody signs after him, and before whoever would have come after him. */
    public Approver after(Approver approver, Person person, PersonId by) {
        Approver added = add(Kind.AFTER, person, by);
        followers(approver).filter(Approver::unfinished).forEach(follower -> follower.waitFor(added.id()));
        added.waitFor(approver.id());
        return added;
    }

    /** @throws Refusal CONFLICT if he is among the signers already */
    public void transfer(Approver approver, Person person) {
        refuseTwice(person);
        approver.give(person);
    }

    /**
     * @return what comes of it for the whole step, since the others may be enough; empty if they have to sign yet
     * @throws Refusal INVALID if nobody else would be left
     */
    public Optional<StepVerb> remove(Approver approver) {
        boolean last = signers.stream()
                .noneMatch(other -> other != approver && other.state() != State.REMOVED && other.kind() == Kind.CALLED);
        if (!approver.unfinished() || approver.kind() == Kind.CALLED && last) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.signer.last", approver.name());
        }
        approver.remove();
        // Whoever waits for several goes on to wait for the others.
        UUID before = signers.stream()
                .filter(other -> other != approver && other.unfinished() && other.together(approver))
                .map(Approver::id)
                .findFirst()
                .orElse(approver.after());
        signers.stream()
                .filter(other -> approver.id().equals(other.after()) && other.unfinished())
                .forEach(follower -> follower.follow(before));
        openNext();
        return outcome();
    }

    /** The worst grade that those gave who agreed; null if the step is not graded. */
    @Nullable
    public Grade grade() {
        return signers.stream()
                .filter(Approver::agrees)
                .flatMap(approver -> approver.grade().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public Optional<StepVerb> outcome() {
        return new SignOffOutcome(rule, List.copyOf(signers)).get();
    }

    private void openNext() {
        signers.stream()
                .filter(approver -> approver.state() == State.WAITING)
                .filter(approver -> approver.after() == null || finished(Objects.requireNonNull(approver.after())))
                .forEach(Approver::open);
    }

    private boolean finished(UUID id) {
        return signers.stream().noneMatch(approver -> approver.unfinished() && isOrTogether(approver, id));
    }

    private Stream<Approver> followers(Approver approver) {
        return signers.stream()
                .filter(other ->
                        other.after() != null && isOrTogether(approver, Objects.requireNonNull(other.after())));
    }

    private boolean isOrTogether(Approver approver, UUID id) {
        return approver.id().equals(id)
                || signers.stream().anyMatch(other -> other.id().equals(id) && other.together(approver));
    }

    private Approver add(Kind kind, Person person, PersonId by) {
        refuseTwice(person);
        if (signers.size() >= MOST) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.signer.tooMany", MOST);
        }
        Approver added = Approver.person(task, signers.size(), kind, person, by);
        signers.add(added);
        return added;
    }

    private void refuseTwice(Person person) {
        if (of(person.id()).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.signer.twice", person.displayName());
        }
    }
}
