package dev.mubiao.processadmin.drafts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Repository of the drafts. */
interface ModelDrafts extends JpaRepository<ModelDraft, UUID> {

    List<ModelDraft> findAllByOrderByChangedAtDesc();

    /** Waits until nobody else changes it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ModelDraft> findLockedById(UUID id);
}
