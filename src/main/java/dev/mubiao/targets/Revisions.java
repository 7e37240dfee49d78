package dev.mubiao.targets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The repository of submitted revisions, which are never changed. */
public interface Revisions extends JpaRepository<Revision, UUID> {

    Optional<Revision> findByTargetAndNumber(UUID target, int number);

    List<Revision> findByTargetOrderByNumberDesc(UUID target);
}
