package dev.mubiao.approval.signoff;

import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.worklist.Assignee;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person, or everybody of a role pool, who has to sign at an open step, and what he signed. */
@Entity
@Table(name = "signer")
public class Approver {

    @Id
    private UUID id;

    @Column(name = "task_id", nullable = false)
    private String task;

    /** Order in which the signers of a task are listed. */
    @Column(nullable = false)
    private int place;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "principal", nullable = false)
    @Convert(converter = AssigneeConverter.class)
    private Assignee assignee;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "after_id")
    private @Nullable UUID after;

    /** Those who are added together have the same; null for somebody alone. */
    private @Nullable UUID batch;

    @Column(name = "added_by")
    private @Nullable UUID addedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable StepVerb verb;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    @Column(nullable = false)
    private String opinion = "";

    @Column(name = "signed_by")
    private @Nullable UUID signedBy;

    @Column(name = "signed_name")
    private @Nullable String signedName;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    /** Why somebody is among the signers. */
    public enum Kind {
        /** The step itself asks for him. */
        CALLED,
        /** Added by a signer, to sign before him (前加签). */
        BEFORE,
        /** Added by a signer, to sign after him (后加签). */
        AFTER,
        /** Gives an opinion to who delegated it to him (委派). */
        DELEGATE;

        /** Key of its name in the message bundles. */
        public String key() {
            return "approval.signer." + name();
        }
    }

    /** Where he is. */
    public enum State {
        /** Somebody else comes first. */
        WAITING,
        OPEN,
        SIGNED,
        REMOVED;

        /** Key of its name in the message bundles. */
        public String key() {
            return "approval.signer.state." + name();
        }
    }

    /** Null until it is stored. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Approver() {}

    private Approver(String task, int place, Kind kind, State state, Assignee assignee) {
        this.id = UUID.randomUUID();
        this.task = task;
        this.place = place;
        this.kind = kind;
        this.state = state;
        this.assignee = assignee;
        this.name = "";
    }

    /** Whoever of a role pool comes first. */
    public static Approver pool(String task, Assignee pool) {
        return new Approver(task, 0, Kind.CALLED, State.OPEN, pool);
    }

    static Approver person(String task, int place, Kind kind, Person person, @Nullable PersonId addedBy) {
        Approver signer = new Approver(task, place, kind, State.WAITING, Assignee.of(person.id()));
        signer.give(person);
        signer.addedBy = addedBy == null ? null : addedBy.value();
        return signer;
    }

    /** The same signer at a task that continues an earlier one. */
    Approver at(String otherTask) {
        Approver copy = new Approver(otherTask, place, kind, state, assignee);
        copy.person = person;
        copy.name = name;
        copy.after = after;
        copy.batch = batch;
        copy.addedBy = addedBy;
        copy.verb = verb;
        copy.grade = grade;
        copy.opinion = opinion;
        copy.signedBy = signedBy;
        copy.signedName = signedName;
        copy.signedAt = signedAt;
        return copy;
    }

    UUID id() {
        return id;
    }

    String task() {
        return task;
    }

    int place() {
        return place;
    }

    /** Empty for a role pool. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    public Assignee assignee() {
        return assignee;
    }

    /** Display name of the person, empty for a role pool. */
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    @Nullable
    UUID after() {
        return after;
    }

    /** Whether both were added together. */
    boolean together(Approver other) {
        return batch != null && batch.equals(other.batch);
    }

    void join(UUID others) {
        batch = others;
    }

    /** Who added or delegated to him. */
    public Optional<PersonId> addedBy() {
        return Optional.ofNullable(addedBy).map(PersonId::new);
    }

    public Optional<StepVerb> verb() {
        return Optional.ofNullable(verb);
    }

    public Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    public String opinion() {
        return opinion;
    }

    /** Who signed, perhaps a deputy. */
    public Optional<PersonId> signedBy() {
        return Optional.ofNullable(signedBy).map(PersonId::new);
    }

    /** Display name of who signed, as it was then. */
    public Optional<String> signedName() {
        return Optional.ofNullable(signedName);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public boolean unfinished() {
        return state == State.OPEN || state == State.WAITING;
    }

    boolean agrees() {
        return state == State.SIGNED && verb != null && verb != StepVerb.RETURN && verb != StepVerb.REJECT;
    }

    void open() {
        state = State.OPEN;
    }

    void waitFor(@Nullable UUID other) {
        after = other;
        if (other != null) {
            state = State.WAITING;
        }
    }

    /** Signs after another than before, without a change of where he is. */
    void follow(@Nullable UUID other) {
        after = other;
    }

    void remove() {
        state = State.REMOVED;
    }

    /** Somebody else signs instead. */
    final void give(Person other) {
        person = other.id().value();
        assignee = Assignee.of(other.id());
        name = other.displayName();
    }

    void sign(Actor by, Decision decision, Instant at) {
        state = State.SIGNED;
        verb = decision.verb();
        grade = decision.grade();
        opinion = decision.opinion();
        signedBy = by.id().value();
        signedName = by.displayName();
        signedAt = at;
    }

    void takeBack() {
        state = State.OPEN;
        verb = null;
        grade = null;
        opinion = "";
        signedBy = null;
        signedName = null;
        signedAt = null;
    }
}
