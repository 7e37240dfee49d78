package dev.mubiao.demo;

import dev.mubiao.directory.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demo organisation as its YAML tells it; codes and log-in names tie it together. */
record DemoOrganisation(List<Office> offices, List<BudgetUnit> units, List<Someone> people) {

    record Office(String code, String name) {}

    /** @param department code of the supervising department, null for a department itself */
    record BudgetUnit(String code, String name, @Nullable String department, String office) {}

    record Someone(String login, String name, List<Capacity> roles) {}

    /** @param unit code of the unit; {@code office} code of the office: as the role's scope asks */
    record Capacity(
            Role role, @Nullable String unit, @Nullable String office) {}
}
