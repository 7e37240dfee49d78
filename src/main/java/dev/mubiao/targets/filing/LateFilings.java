package dev.mubiao.targets.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of permissions to file late. */
interface LateFilings extends JpaRepository<LateFiling, UUID> {

    List<LateFiling> findByYearOrderByGrantedAtDesc(int year);

    Optional<LateFiling> findByYearAndUnit(int year, UUID unit);
}
