package dev.mubiao.approval.remark;

import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.approval.task.OpenSteps;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.print.CellQuote;
import dev.mubiao.targets.print.CellQuotes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remarks on the cells of a target: made by reviewers, answered by the preparer one by one. */
@Service
@Transactional
public class Remarks {

    public static final int LONGEST = 500;

    private final RemarkRepository repository;
    private final TargetAccess access;
    private final OpenSteps openSteps;
    private final CellQuotes cellQuotes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Remarks(
            RemarkRepository repository,
            TargetAccess access,
            OpenSteps openSteps,
            CellQuotes cellQuotes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.openSteps = openSteps;
        this.cellQuotes = cellQuotes;
        this.events = events;
        this.clock = clock;
    }

    /** All remarks on a target, the oldest first. @throws Refusal NOT_FOUND or DENIED */
    @Transactional(readOnly = true)
    public List<Remark> of(Actor reader, TargetId target) {
        access.target(reader, Permission.READ, target);
        return repository.findByTargetOrderByMadeAtAscIdAsc(target.value());
    }

    /** Those that wait for an answer. @throws Refusal NOT_FOUND or DENIED */
    @Transactional(readOnly = true)
    public List<Remark> open(Actor reader, TargetId target) {
        return of(reader, target).stream().filter(Remark::open).toList();
    }

    /**
     * Says something about a cell of the latest submission, without deciding yet.
     *
     * @throws Refusal NOT_FOUND, INVALID, or DENIED unless he reviews the target now
     */
    public Remark write(Actor by, TargetId id, PointedCell cell) {
        Target target = access.target(by, Permission.READ, id);
        requireReviewing(by, target);
        Revision revision = cellQuotes.latest(target);
        CellQuote quoted = cellQuotes
                .quote(revision, cell.place())
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "approval.remark.noSuchCell"));
        return make(by, revision, quoted, cell.comment());
    }

    /** Keeps what a decision says about single cells. It asks no gate: the decision has been let through. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fromDecision(Actor by, Target target, List<PointedCell> cells) {
        List<PointedCell> said =
                cells.stream().filter(cell -> !cell.comment().isEmpty()).toList();
        if (!said.isEmpty()) {
            Revision revision = cellQuotes.latest(target);
            said.forEach(cell -> make(by, revision, quoted(revision, cell.place()), cell.comment()));
        }
    }

    /**
     * The preparer answers a remark.
     *
     * @throws Refusal NOT_FOUND, DENIED, INVALID without an answer, or CONFLICT if it is answered already or the
     *     target is not his to change now
     */
    public Remark resolve(Actor by, RemarkId id, String answer) {
        Remark remark = find(by, id);
        Target target = access.target(by, Permission.EDIT, remark.target());
        if (!target.status().editable()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.remark.notEditable", target.name());
        }
        Instant now = clock.instant();
        remark.resolve(by, text(answer), now);
        events.publishEvent(RemarkChanged.resolved(by, remark, now));
        return remark;
    }

    /**
     * The reviewer is not content with the answer.
     *
     * @throws Refusal NOT_FOUND, DENIED unless he reviews the target now, or CONFLICT if it is open already
     */
    public Remark reopen(Actor by, RemarkId id) {
        Remark remark = find(by, id);
        requireReviewing(by, access.target(by, Permission.READ, remark.target()));
        remark.reopen(by, clock.instant());
        events.publishEvent(RemarkChanged.reopened(by, remark, clock.instant()));
        return remark;
    }

    /** A place that the form does not print, as a whole row, is known by its key. */
    private CellQuote quoted(Revision revision, CellRef place) {
        return cellQuotes.quote(revision, place).orElseGet(() -> new CellQuote(place, place.key(), ""));
    }

    private Remark make(Actor by, Revision revision, CellQuote cell, String text) {
        Remark remark = repository.save(new Remark(revision, cell, text(text), by, clock.instant()));
        events.publishEvent(RemarkChanged.made(by, remark));
        return remark;
    }

    private void requireReviewing(Actor by, Target target) {
        boolean reviewing = openSteps
                .step(by, target.id())
                .filter(step -> step.settings().stage().review())
                .isPresent();
        if (!reviewing) {
            throw new Refusal(Refusal.Kind.DENIED, "approval.remark.notReviewing", target.name());
        }
    }

    /** One of a target that he may not read is answered as if it did not exist. */
    private Remark find(Actor by, RemarkId id) {
        return repository
                .findById(id.value())
                .filter(remark -> access.knows(by, remark.target()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "approval.remark.unknown"));
    }

    private static String text(String given) {
        String text = Cleaning.said(given);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.remark.text", LONGEST);
        }
        return text;
    }
}
