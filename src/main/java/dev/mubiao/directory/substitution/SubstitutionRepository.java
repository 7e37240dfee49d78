package dev.mubiao.directory.substitution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The repository of substitutions. */
interface SubstitutionRepository extends JpaRepository<Substitution, UUID> {

    List<Substitution> findByToGreaterThanEqualOrderByFrom(LocalDate day);

    List<Substitution> findByPersonOrderByFromDesc(UUID person);
}
