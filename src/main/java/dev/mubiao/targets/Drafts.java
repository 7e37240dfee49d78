package dev.mubiao.targets;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Drafts extends JpaRepository<Draft, UUID> {}
