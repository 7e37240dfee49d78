package dev.mubiao.directory.ui.substitution;

import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is entered in the form of a substitution; nobody and no day to begin with.
 *
 * @param roles empty for all work
 */
public record SubstitutionFormData(
        @Nullable Person deputy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Role> roles,
        boolean openWork) {}
