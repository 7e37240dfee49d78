package dev.mubiao.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The repository of business offices; only the directory writes through it, others read by {@link Directory}. */
public interface BusinessOffices extends JpaRepository<BusinessOffice, UUID> {

    List<BusinessOffice> findAllByOrderByCode();

    boolean existsByCodeAndIdNot(String code, UUID id);
}
