package dev.mubiao.processadmin.drafts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The drafts in the database. */
interface ModelDrafts extends JpaRepository<ModelDraft, UUID> {

    List<ModelDraft> findAllByOrderByChangedAtDesc();

    /** Waits until nobody else changes it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ModelDraft> findLockedById(UUID id);
}
