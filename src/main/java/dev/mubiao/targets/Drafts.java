package dev.mubiao.targets;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The repository of working copies, one for each target that can be edited. */
public interface Drafts extends JpaRepository<Draft, UUID> {}
