package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.workflow.engine.StepVerb;
import jakarta.persistence.Column;
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

/** Somebody, or everybody of a pile, who has to sign at an open step, and what he signed. */
@Entity
@Table(name = "signer")
public class Signer {

    @Id
    private UUID id;

    @Column(name = "task_id", nullable = false)
    private String task;

    /** Order in which the signers of a task are listed. */
    @Column(nullable = false)
    private int place;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(nullable = false)
    private String principal;

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
            return "workflow.signer." + name();
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
            return "workflow.signer.state." + name();
        }
    }

    /** Null until it is stored. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Signer() {}

    private Signer(String task, int place, Kind kind, State state) {
        this.id = UUID.randomUUID();
        this.task = task;
        this.place = place;
        this.kind = kind;
        this.state = state;
        this.principal = "";
        this.name = "";
    }

    /** Whoever of a pile comes first. */
    static Signer pile(String task, Principal principal) {
        Signer signer = new Signer(task, 0, Kind.CALLED, State.OPEN);
        signer.principal = principal.key();
        return signer;
    }

    static Signer person(String task, int place, Kind kind, Person person, @Nullable UserId addedBy) {
        Signer signer = new Signer(task, place, kind, State.WAITING);
        signer.give(person);
        signer.addedBy = addedBy == null ? null : addedBy.value();
        return signer;
    }

    /** The same signer at a task that continues an earlier one. */
    Signer at(String otherTask) {
        Signer copy = new Signer(otherTask, place, kind, state);
        copy.person = person;
        copy.principal = principal;
        copy.name = name;
        copy.after = after;
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

    /** Empty for a pile. */
    public Optional<UserId> person() {
        return Optional.ofNullable(person).map(UserId::new);
    }

    Principal principal() {
        return new Principal(principal);
    }

    /** Display name of the person, empty for a pile. */
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

    /** Who added or delegated to him. */
    public Optional<UserId> addedBy() {
        return Optional.ofNullable(addedBy).map(UserId::new);
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
    public Optional<UserId> signedBy() {
        return Optional.ofNullable(signedBy).map(UserId::new);
    }

    /** Display name of who signed, as it was then. */
    public Optional<String> signedName() {
        return Optional.ofNullable(signedName);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    boolean unfinished() {
        return state == State.OPEN || state == State.WAITING;
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
        principal = Principal.of(other.id()).key();
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
