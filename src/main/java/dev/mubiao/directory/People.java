package dev.mubiao.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * The repository of people with their grants; only the directory writes through it, others read by {@link Directory}.
 */
public interface People extends JpaRepository<Person, UUID> {

    Optional<Person> findByLoginName(String loginName);

    Optional<Person> findByLoginKey(String loginKey);

    List<Person> findByLoginKeyIsNullOrderByLoginName();

    List<Person> findAllByOrderByLoginName();

    @Query("""
            select distinct p from Person p join fetch p.grants join p.grants g
            where p.enabled = true and g.role = :role
              and (g.unit is null or g.unit = :unit) and (g.office is null or g.office = :office)
            order by p.loginName""")
    List<Person> findHolders(Role role, UUID unit, UUID office);

    @Query("""
            select count(distinct p) from Person p join p.grants g
            where p.enabled = true and g.role = dev.mubiao.directory.Role.ADMINISTRATOR""")
    long countEnabledAdministrators();
}
