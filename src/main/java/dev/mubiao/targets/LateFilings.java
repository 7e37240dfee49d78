package dev.mubiao.targets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LateFilings extends JpaRepository<LateFiling, UUID> {

    List<LateFiling> findByYearOrderByGrantedAtDesc(int year);

    Optional<LateFiling> findByYearAndUnit(int year, UUID unit);
}
