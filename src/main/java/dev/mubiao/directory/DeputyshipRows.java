package dev.mubiao.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeputyshipRows extends JpaRepository<Deputyship, UUID> {

    List<Deputyship> findByToGreaterThanEqualOrderByFrom(LocalDate day);

    List<Deputyship> findByPersonOrderByFromDesc(UUID person);
}
