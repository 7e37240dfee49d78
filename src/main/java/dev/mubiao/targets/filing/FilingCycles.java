package dev.mubiao.targets.filing;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of filing cycles, by budget year. */
interface FilingCycles extends JpaRepository<FilingCycle, Integer> {

    List<FilingCycle> findAllByOrderByYearDesc();
}
