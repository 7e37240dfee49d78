package dev.mubiao.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The repository of budget units; only the directory writes through it, others read by {@link Directory}. */
public interface BudgetUnits extends JpaRepository<BudgetUnit, UUID> {

    List<BudgetUnit> findAllByOrderByCode();

    boolean existsByCodeAndIdNot(String code, UUID id);
}
