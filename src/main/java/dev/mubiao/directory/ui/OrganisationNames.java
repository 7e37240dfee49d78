package dev.mubiao.directory.ui;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.BusinessOffice;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units and offices by id, with the names that people know them by. */
public record OrganisationNames(Map<UnitId, String> units, Map<OfficeId, String> offices) {

    public static OrganisationNames of(Directory directory) {
        Map<UnitId, String> units = new LinkedHashMap<>();
        for (BudgetUnit unit : directory.units()) {
            units.put(unit.id(), unit.code() + " " + unit.name());
        }
        Map<OfficeId, String> offices = new LinkedHashMap<>();
        for (BusinessOffice office : directory.offices()) {
            offices.put(office.id(), office.code() + " " + office.name());
        }
        return new OrganisationNames(units, offices);
    }

    public List<UnitId> unitIds() {
        return List.copyOf(units.keySet());
    }

    public List<OfficeId> officeIds() {
        return List.copyOf(offices.keySet());
    }

    public String name(UnitId unit) {
        return units.getOrDefault(unit, "");
    }

    public String name(OfficeId office) {
        return offices.getOrDefault(office, "");
    }
}
