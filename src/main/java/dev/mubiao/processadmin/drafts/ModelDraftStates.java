package dev.mubiao.processadmin.drafts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Repository of the states of drafts. */
interface ModelDraftStates extends JpaRepository<ModelDraftState, UUID> {

    Optional<ModelDraftState> findFirstByDraftOrderByNumberDesc(UUID draft);

    Optional<ModelDraftState> findFirstByDraftAndNumberLessThanOrderByNumberDesc(UUID draft, long number);

    /** Without the models. */
    @Query("""
            select new dev.mubiao.processadmin.drafts.ModelDraftStateSummary(s.id, s.number, s.origin, s.savedAt, s.authorName)
            from ModelDraftState s where s.draft = :draft order by s.number desc""")
    List<ModelDraftStateSummary> list(UUID draft);

    @Modifying
    @Query("delete from ModelDraftState s where s.draft = :draft and s.number > 1 and s.number <= :number")
    void deleteUpTo(UUID draft, long number);

    @Modifying
    @Query("delete from ModelDraftState s where s.draft = :draft")
    void deleteAll(UUID draft);
}
