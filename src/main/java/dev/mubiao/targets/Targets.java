package dev.mubiao.targets;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Targets extends JpaRepository<Target, UUID>, JpaSpecificationExecutor<Target> {}
