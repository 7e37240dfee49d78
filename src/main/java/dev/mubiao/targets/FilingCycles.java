package dev.mubiao.targets;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FilingCycles extends JpaRepository<FilingCycle, Integer> {

    List<FilingCycle> findAllByOrderByYearDesc();
}
