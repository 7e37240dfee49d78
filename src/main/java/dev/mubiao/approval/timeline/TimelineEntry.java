package dev.mubiao.approval.timeline;

import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.Criterion;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did to a target: who, in which capacity, when, with what opinion. It is never changed. */
@Entity
@Immutable
@Table(name = "timeline_entry")
public class TimelineEntry implements ApprovalHistory.Entry {

    /** Characters of the person or step that it concerns besides, at most; several names are shortened together. */
    private static final int LONGEST_OTHER = 255;

    @Id
    private UUID id;

    @Column(name = "target_id", nullable = false)
    private UUID target;

    @Column(name = "revision_number", nullable = false)
    private int revisionNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApprovalAction act;

    @Column(name = "task_id")
    private @Nullable String task;

    @Column(name = "step_key")
    private @Nullable String stepKey;

    @Column(name = "step_name")
    private @Nullable String stepName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role capacity;

    @Column(name = "actor_id", nullable = false)
    private UUID actor;

    @Column(name = "actor_login", nullable = false)
    private String actorLogin;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage stage;

    @Column(name = "actor_name", nullable = false)
    private String actorName;

    @Column(name = "on_behalf_id")
    private @Nullable UUID behalf;

    @Column(name = "on_behalf_name")
    private @Nullable String behalfName;

    @Column(name = "other_name")
    private @Nullable String other;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Convert(converter = OpinionColumns.Criteria.class)
    @Column(nullable = false)
    private Map<Criterion, Grade> criteria;

    @Column(name = "grade_reason")
    private @Nullable String gradeReason;

    @Column(nullable = false)
    private String opinion;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Convert(converter = OpinionColumns.Cells.class)
    @Column(nullable = false)
    private List<PointedCell> cells;

    @Column(name = "happened_at", nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    TimelineEntry(Target target, Actor by, Instant at, TimelineDraft draft) {
        OpenTask task = draft.task();
        Decision decision = draft.decision();
        ActiveSubstitution behalf = draft.behalf();
        this.id = UUID.randomUUID();
        this.target = target.id().value();
        this.revisionNumber = target.revisionNumber();
        this.act = draft.act();
        this.capacity = draft.capacity();
        this.actor = by.id().value();
        this.actorLogin = by.loginName();
        this.actorName = by.displayName();
        this.behalf = behalf == null ? null : behalf.person().value();
        this.behalfName = behalf == null ? null : behalf.name();
        this.other = draft.other().isEmpty() ? null : Abbreviation.within(draft.other(), LONGEST_OTHER);
        this.at = at;
        this.task = task == null ? null : task.id();
        this.stepKey = task == null ? null : task.key();
        this.stepName = task == null ? null : task.name();
        this.stage = task == null ? null : task.settings().stage();
        this.grade = decision == null ? null : decision.grade();
        this.criteria = decision == null ? Map.of() : decision.criteria();
        this.gradeReason = decision == null || decision.gradeReason().isEmpty() ? null : decision.gradeReason();
        this.opinion = decision == null ? draft.text() : decision.opinion();
        this.cells = decision == null ? List.of() : decision.cells();
    }

    public TargetId target() {
        return new TargetId(target);
    }

    @Override
    public int revisionNumber() {
        return revisionNumber;
    }

    @Override
    public ApprovalAction act() {
        return act;
    }

    @Override
    public Optional<TaskId> task() {
        return Optional.ofNullable(task).map(TaskId::new);
    }

    @Override
    public Optional<String> stepKey() {
        return Optional.ofNullable(stepKey);
    }

    public Optional<String> stepName() {
        return Optional.ofNullable(stepName);
    }

    /** The stage of the step; empty without a step, and of what was written before stages were kept. */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    public Role capacity() {
        return capacity;
    }

    @Override
    public PersonId actor() {
        return new PersonId(actor);
    }

    public String actorLogin() {
        return actorLogin;
    }

    /** Display name as it was then. */
    public String actorName() {
        return actorName;
    }

    @Override
    public Optional<PersonId> behalf() {
        return Optional.ofNullable(behalf).map(PersonId::new);
    }

    /** Display name of that person as it was then. */
    public Optional<String> behalfName() {
        return Optional.ofNullable(behalfName);
    }

    /** The other person, or the step, that it concerns: to whom it was given, where it was returned to. */
    public Optional<String> other() {
        return Optional.ofNullable(other);
    }

    public Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    public Map<Criterion, Grade> criteria() {
        return criteria;
    }

    /** Why the grade is another than the worst of the criteria. */
    public Optional<String> gradeReason() {
        return Optional.ofNullable(gradeReason);
    }

    public String opinion() {
        return opinion;
    }

    public List<PointedCell> cells() {
        return cells;
    }

    public Instant at() {
        return at;
    }
}
