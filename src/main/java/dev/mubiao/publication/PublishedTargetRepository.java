package dev.mubiao.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** The repository of what is or was public; an entry that has no time of supersession is public now. */
public interface PublishedTargetRepository
        extends JpaRepository<PublishedTarget, UUID>, JpaSpecificationExecutor<PublishedTarget> {

    Optional<PublishedTarget> findByTargetAndSupersededAtIsNull(UUID target);

    @Query("select p.target from PublishedTarget p where p.supersededAt is null order by p.publishedAt desc, p.id desc")
    List<UUID> publicTargets();

    List<PublishedTarget> findByTargetOrderByPublishedAtDesc(UUID target);

    @Query("select distinct p.year from PublishedTarget p where p.supersededAt is null and p.year is not null"
            + " order by p.year desc")
    List<Integer> years();

    @Query("select distinct p.formId from PublishedTarget p where p.supersededAt is null order by p.formId")
    List<String> forms();

    @Query("select distinct new dev.mubiao.publication.PublicUnit(p.unitCode, p.unitName) from PublishedTarget p"
            + " where p.supersededAt is null order by p.unitCode, p.unitName")
    List<PublicUnit> units();
}
