package dev.mubiao.targets;

import dev.mubiao.forms.FormKind;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The repository of targets; a command that changes one takes it by {@link #lock}. */
public interface Targets extends JpaRepository<Target, UUID>, JpaSpecificationExecutor<Target> {

    /** Waits until nobody else changes it, before anything of it has been read. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select target from Target target where target.id = :id")
    Optional<Target> lock(UUID id);

    @Query("""
            select target from Target target
            where (target.status = dev.mubiao.targets.TargetStatus.APPROVED or target.publishedRevision is not null)
            and target.id > :last order by target.id
            """)
    List<Target> findApproved(UUID last, Limit limit);

    @Query("""
            select count(target) from Target target
            where target.status = dev.mubiao.targets.TargetStatus.APPROVED or target.publishedRevision is not null
            """)
    int countApproved();

    /** Not those that were given up. The oldest first; of one moment by id, so that the order is the same every time. */
    @Query("""
            select target.id as id, target.version as version from Target target
            where target.unit = :unit
            and target.status <> dev.mubiao.targets.TargetStatus.VOIDED
            and target.status <> dev.mubiao.targets.TargetStatus.NOT_PASSED
            order by target.createdAt, target.id
            """)
    List<UnitContents.StampRow> stampsOf(UUID unit);

    /** Targets of the unit for earlier years that were approved, the latest year first. */
    @Query("""
            select target from Target target
            where target.unit = :unit and target.kind = :kind and target.year < :year
            and (target.status = dev.mubiao.targets.TargetStatus.APPROVED or target.publishedRevision is not null)
            order by target.year desc, target.changedAt desc, target.id
            """)
    List<Target> findApprovedBefore(UUID unit, FormKind kind, int year);

    /** Of a unit, those that were approved: the unit as a whole before its projects, by name. */
    @Query("""
            select target.id as id, target.status as status, target.year as year,
            target.publishedRevision as publishedRevision from Target target
            where target.unit = :unit
            and (target.status = dev.mubiao.targets.TargetStatus.APPROVED or target.publishedRevision is not null)
            order by target.kind, target.nameSort, target.id
            """)
    List<ApprovedRow> findApprovedOf(UUID unit);

    @Query("select target.id as id, target.version as version from Target target where target.id in :ids")
    List<IdAndVersion> findVersions(Collection<UUID> ids);

    @Query("""
            select target.unit as unit, target.status as status, count(target) as number from Target target
            where target.year = :year and target.status <> dev.mubiao.targets.TargetStatus.VOIDED
            group by target.unit, target.status
            """)
    List<CountRow> countByUnitAndStatus(int year);

    /** A unit, a state, and how many. */
    interface CountRow {
        UUID getUnit();

        TargetStatus getStatus();

        long getNumber();
    }

    /** A target of which something was approved. */
    interface ApprovedRow {

        UUID getId();

        TargetStatus getStatus();

        /** Of the draft. */
        @Nullable
        Integer getYear();

        @Nullable
        Integer getPublishedRevision();
    }

    /** What tells whether somebody has seen the latest. */
    interface IdAndVersion {

        UUID getId();

        long getVersion();
    }
}
