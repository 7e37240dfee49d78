package dev.mubiao.processadmin.releases;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of the releases. */
interface ProcessReleases extends JpaRepository<ProcessRelease, UUID> {

    List<ProcessRelease> findAllByOrderByProposedAtDesc();

    List<ProcessRelease> findByState(ProcessRelease.State state);

    boolean existsByStateAndDefinition(ProcessRelease.State state, String definition);

    List<ProcessRelease> findByStateAndProcessKey(ProcessRelease.State state, String processKey);
}
