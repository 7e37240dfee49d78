package dev.mubiao.directory.access;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the gate needs to know of a target.
 *
 * @param submitter who submitted the revision under review; null while there is none
 */
public record TargetOwnership(
        UnitId unit,
        OfficeId office,
        @Nullable UnitId supervisingDepartment,
        @Nullable PersonId submitter) {

    public static TargetOwnership of(BudgetUnit unit, @Nullable PersonId submitter) {
        return new TargetOwnership(
                unit.id(), unit.office(), unit.supervisingDepartment().orElse(null), submitter);
    }

    boolean submittedBy(PersonId person) {
        return Optional.ofNullable(submitter).filter(person::equals).isPresent();
    }
}
