package dev.mubiao.targets;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.AccessScope;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.PageCursor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.parsing.ProjectNameNormalizer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading targets, each read behind the gate. */
@Service
@Transactional(readOnly = true)
public class TargetQueries {

    /** Targets of one page of those that changed. */
    public static final int LARGEST_PAGE = 200;

    private static final Sort BY_CHANGE = Sort.by("changedAt", "id");

    private final Targets targets;
    private final StoredContents storedContents;
    private final TargetAccess access;
    private final Directory directory;
    private final Gate gate;
    private final EntityManager entities;

    TargetQueries(
            Targets targets,
            StoredContents storedContents,
            TargetAccess access,
            Directory directory,
            Gate gate,
            EntityManager entities) {
        this.targets = targets;
        this.storedContents = storedContents;
        this.access = access;
        this.directory = directory;
        this.gate = gate;
        this.entities = entities;
    }

    /** Targets that the reader may see: drafts of his own unit, submitted ones as far as he may read. */
    public Page<Target> list(Actor reader, TargetFilter filter, Pageable page) {
        return targets.findAll(visible(reader, filter, null), page);
    }

    public long count(Actor reader, TargetFilter filter) {
        return targets.count(visible(reader, filter, null));
    }

    /** Their ids, by the code of the unit and then by name, where thousands may be found and nothing else is needed. */
    public List<TargetId> ids(Actor reader, TargetFilter filter) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<Target> target = query.from(Target.class);
        Root<BudgetUnit> unit = query.from(BudgetUnit.class);
        query.select(target.get("id"))
                .where(
                        cb.equal(target.get("unit"), unit.get("id")),
                        visible(reader, filter, null).toPredicate(target, query, cb))
                .orderBy(cb.asc(unit.get("code")), cb.asc(target.get("nameSort")), cb.asc(target.get("id")));
        return entities.createQuery(query).getResultStream().map(TargetId::new).toList();
    }

    /**
     * Targets of a unit that the reader may see and whose revision that was approved last is of the year, whatever their
     * drafts say since: the unit as a whole before its projects, by name.
     *
     * @throws Refusal NOT_FOUND if there is no such unit
     */
    public List<TargetId> approved(Actor reader, UnitId unit, BudgetYear year) {
        if (!gate.reach(reader, Permission.READ).covers(directory.unit(unit))) {
            return List.of();
        }
        return targets.findApprovedOf(unit.value()).stream()
                .filter(row -> year.equals(approvedYear(row)))
                .map(row -> new TargetId(row.getId()))
                .toList();
    }

    /** The row repeats the draft, which is what was approved unless the target is being adjusted. */
    private @Nullable BudgetYear approvedYear(Targets.ApprovedRow row) {
        Integer published = row.getPublishedRevision();
        boolean asApproved = row.getStatus() == TargetStatus.APPROVED || row.getStatus() == TargetStatus.PUBLISHED;
        if (asApproved || published == null) {
            Integer year = row.getYear();
            return year == null ? null : new BudgetYear(year);
        }
        return storedContents
                .content(storedContents.revision(new TargetId(row.getId()), published))
                .year();
    }

    /**
     * Targets that the reader may see in the order in which they were changed last, the latest at the end: one that changes while somebody
     * pages is never missed and comes once more.
     *
     * @param cursor of the page before, null or blank for the first page
     * @param size of the page, 1 to {@value #LARGEST_PAGE}
     * @throws Refusal INVALID for another size, or a cursor that is none of ours
     */
    public TargetSlice changed(Actor reader, TargetFilter filter, @Nullable String cursor, int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refusal(Refusal.Kind.INVALID, "targets.size", LARGEST_PAGE);
        }
        PageCursor after =
                cursor == null || cursor.isBlank() ? null : PageCursor.parse(cursor, "targets.cursor.invalid");
        List<Target> found = targets.findBy(
                visible(reader, filter, after),
                query -> query.sortBy(BY_CHANGE).limit(size + 1).all());
        if (found.size() <= size) {
            return new TargetSlice(found, null);
        }
        Target last = found.get(size - 1);
        return new TargetSlice(
                found.subList(0, size),
                new PageCursor(last.changedAt(), last.id().value()).toString());
    }

    /** Units of which the reader may see some targets, by code. */
    public List<BudgetUnit> units(Actor reader) {
        AccessScope drafts = gate.reach(reader, Permission.READ_DRAFT);
        AccessScope submitted = gate.reach(reader, Permission.READ);
        return directory.units().stream()
                .filter(unit -> drafts.covers(unit) || submitted.covers(unit))
                .toList();
    }

    /** @throws Refusal NOT_FOUND, or DENIED unless the reader may see the target in its state */
    public Target target(Actor reader, TargetId id) {
        Target target =
                targets.findById(id.value()).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown"));
        return access.target(reader, target.revisionNumber() == 0 ? Permission.READ_DRAFT : Permission.READ, id);
    }

    /** The working content. @throws Refusal NOT_FOUND or DENIED */
    public TargetContent draft(Actor reader, TargetId id) {
        access.target(reader, Permission.READ_DRAFT, id);
        return storedContents.draft(id);
    }

    /** The latest submitted revision. @throws Refusal NOT_FOUND if there is none, or DENIED */
    public Revision latestRevision(Actor reader, TargetId id) {
        return storedContents.revision(
                id, access.target(reader, Permission.READ, id).revisionNumber());
    }

    /** All revisions, the newest first. @throws Refusal NOT_FOUND or DENIED */
    public List<Revision> revisions(Actor reader, TargetId id) {
        access.target(reader, Permission.READ, id);
        return storedContents.revisions(id);
    }

    /** A submitted revision. @throws Refusal NOT_FOUND or DENIED */
    public Revision revision(Actor reader, TargetId id, int number) {
        access.target(reader, Permission.READ, id);
        return storedContents.revision(id, number);
    }

    /**
     * What the same project declared in the year before, or in the nearest one that there is: the revision that was
     * approved last. Its target is of the same unit and has the same project code, or else the same name but for years
     * and blanks in it.
     *
     * @throws Refusal NOT_FOUND or DENIED
     */
    public Optional<Revision> lastYears(Actor reader, TargetId id) {
        Target target = access.target(reader, Permission.READ, id);
        List<Target> earlier = target.year()
                .map(year -> targets.findApprovedBefore(target.unit().value(), target.kind(), year.value()))
                .orElse(List.of());
        return earlier.stream()
                .filter(other -> sameCode(target, other))
                .findFirst()
                .or(() -> earlier.stream()
                        .filter(other -> ProjectNameNormalizer.same(target.name(), other.name()))
                        .findFirst())
                .filter(other -> access.allows(reader, Permission.READ, other))
                .map(other -> storedContents.revision(
                        other.id(), other.approvedRevision().orElseThrow()));
    }

    private static boolean sameCode(Target one, Target other) {
        return one.projectCode().filter(code -> !code.isBlank()).isPresent()
                && one.projectCode().equals(other.projectCode());
    }

    /** What the revision declares. */
    public TargetContent content(Revision revision) {
        return storedContents.content(revision);
    }

    private TargetSpecification visible(Actor reader, TargetFilter filter, @Nullable PageCursor after) {
        List<BudgetUnit> units = directory.units();
        return new TargetSpecification(
                filter,
                covered(units, gate.reach(reader, Permission.READ_DRAFT)),
                covered(units, gate.reach(reader, Permission.READ)),
                after);
    }

    private static Set<UnitId> covered(List<BudgetUnit> units, AccessScope accessScope) {
        return units.stream().filter(accessScope::covers).map(BudgetUnit::id).collect(Collectors.toUnmodifiableSet());
    }
}
