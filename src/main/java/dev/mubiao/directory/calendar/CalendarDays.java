package dev.mubiao.directory.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The repository of days that differ from the usual week. */
interface CalendarDays extends JpaRepository<CalendarDay, LocalDate> {

    boolean existsByDateBetween(LocalDate from, LocalDate to);

    List<CalendarDay> findByDateBetweenOrderByDate(LocalDate from, LocalDate to);
}
