package dev.mubiao.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the gate needs to know of a target.
 *
 * @param submitter who submitted the revision under review; null while there is none
 */
public record Subject(
        UnitId unit,
        OfficeId office,
        @Nullable UnitId supervisingDepartment,
        @Nullable UserId submitter) {

    public static Subject of(BudgetUnit unit, @Nullable UserId submitter) {
        return new Subject(
                unit.id(), unit.office(), unit.supervisingDepartment().orElse(null), submitter);
    }

    boolean submittedBy(UserId person) {
        return Optional.ofNullable(submitter).filter(person::equals).isPresent();
    }
}
