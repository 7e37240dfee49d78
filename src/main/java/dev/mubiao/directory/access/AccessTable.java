package dev.mubiao.directory.access;

import static dev.mubiao.directory.Role.ADMINISTRATOR;
import static dev.mubiao.directory.Role.AUDITOR;
import static dev.mubiao.directory.Role.FINANCE_REVIEWER;
import static dev.mubiao.directory.Role.OFFICE_LEADER;
import static dev.mubiao.directory.Role.PREPARER;
import static dev.mubiao.directory.Role.PUBLISHER;
import static dev.mubiao.directory.Role.UNIT_LEADER;
import static dev.mubiao.directory.Role.UNIT_REVIEWER;
import static dev.mubiao.directory.access.AccessRule.Relation.EVERYTHING;
import static dev.mubiao.directory.access.AccessRule.Relation.OWN_OFFICE;
import static dev.mubiao.directory.access.AccessRule.Relation.OWN_UNIT;
import static dev.mubiao.directory.access.AccessRule.Relation.SUPERVISED_UNIT;

import dev.mubiao.directory.Role;
import java.util.List;

/** Who may do what to what: this table and nothing else. What no row allows is denied. */
final class AccessTable {

    static final List<AccessRule> RULES = List.of(
            may(Permission.READ_DRAFT, PREPARER, OWN_UNIT),
            may(Permission.READ_DRAFT, UNIT_REVIEWER, OWN_UNIT),
            may(Permission.READ, PREPARER, OWN_UNIT),
            may(Permission.READ, UNIT_REVIEWER, OWN_UNIT),
            may(Permission.READ, PREPARER, SUPERVISED_UNIT),
            may(Permission.READ, UNIT_REVIEWER, SUPERVISED_UNIT),
            may(Permission.READ, FINANCE_REVIEWER, OWN_OFFICE),
            may(Permission.READ, UNIT_LEADER, OWN_UNIT),
            may(Permission.READ, UNIT_LEADER, SUPERVISED_UNIT),
            may(Permission.READ, OFFICE_LEADER, OWN_OFFICE),
            may(Permission.READ, PUBLISHER, EVERYTHING),
            may(Permission.READ, AUDITOR, EVERYTHING),
            may(Permission.READ, ADMINISTRATOR, EVERYTHING),
            may(Permission.EDIT, PREPARER, OWN_UNIT),
            may(Permission.SUBMIT, PREPARER, OWN_UNIT),
            may(Permission.WITHDRAW, PREPARER, OWN_UNIT),
            may(Permission.ADJUST, PREPARER, OWN_UNIT),
            mayUnlessSubmitter(Permission.REVIEW_UNIT, UNIT_REVIEWER, OWN_UNIT),
            mayUnlessSubmitter(Permission.REVIEW_FINANCE, FINANCE_REVIEWER, OWN_OFFICE),
            mayUnlessSubmitter(Permission.SIGN, PREPARER, OWN_UNIT),
            mayUnlessSubmitter(Permission.SIGN, UNIT_REVIEWER, OWN_UNIT),
            mayUnlessSubmitter(Permission.SIGN, UNIT_REVIEWER, SUPERVISED_UNIT),
            mayUnlessSubmitter(Permission.SIGN, UNIT_LEADER, OWN_UNIT),
            mayUnlessSubmitter(Permission.SIGN, UNIT_LEADER, SUPERVISED_UNIT),
            mayUnlessSubmitter(Permission.SIGN, FINANCE_REVIEWER, OWN_OFFICE),
            mayUnlessSubmitter(Permission.SIGN, OFFICE_LEADER, OWN_OFFICE),
            mayUnlessSubmitter(Permission.SIGN, PUBLISHER, EVERYTHING),
            mayUnlessSubmitter(Permission.SIGN, ADMINISTRATOR, EVERYTHING),
            may(Permission.PUBLISH, PUBLISHER, EVERYTHING),
            may(Permission.SUPERVISE, UNIT_LEADER, OWN_UNIT),
            may(Permission.SUPERVISE, OFFICE_LEADER, OWN_OFFICE),
            may(Permission.SUPERVISE, ADMINISTRATOR, EVERYTHING),
            may(Permission.REMIND_FILING, PREPARER, SUPERVISED_UNIT),
            may(Permission.REMIND_FILING, UNIT_REVIEWER, OWN_UNIT),
            may(Permission.REMIND_FILING, UNIT_REVIEWER, SUPERVISED_UNIT),
            may(Permission.REMIND_FILING, UNIT_LEADER, OWN_UNIT),
            may(Permission.REMIND_FILING, UNIT_LEADER, SUPERVISED_UNIT),
            may(Permission.REMIND_FILING, FINANCE_REVIEWER, OWN_OFFICE),
            may(Permission.REMIND_FILING, OFFICE_LEADER, OWN_OFFICE),
            may(Permission.REMIND_FILING, ADMINISTRATOR, EVERYTHING),
            may(Permission.GRANT_LATE_FILING, OFFICE_LEADER, OWN_OFFICE),
            may(Permission.GRANT_LATE_FILING, ADMINISTRATOR, EVERYTHING),
            may(Permission.READ_CALENDAR, PREPARER, EVERYTHING),
            may(Permission.READ_CALENDAR, UNIT_REVIEWER, EVERYTHING),
            may(Permission.READ_CALENDAR, UNIT_LEADER, EVERYTHING),
            may(Permission.READ_CALENDAR, FINANCE_REVIEWER, EVERYTHING),
            may(Permission.READ_CALENDAR, OFFICE_LEADER, EVERYTHING),
            may(Permission.READ_CALENDAR, PUBLISHER, EVERYTHING),
            may(Permission.READ_CALENDAR, ADMINISTRATOR, EVERYTHING),
            may(Permission.READ_CALENDAR, AUDITOR, EVERYTHING),
            mayUnlessSubmitter(Permission.DECIDE_FALLBACK, ADMINISTRATOR, EVERYTHING),
            may(Permission.ADMINISTER, ADMINISTRATOR, EVERYTHING),
            may(Permission.READ_AUDIT, AUDITOR, EVERYTHING),
            may(Permission.READ_AUDIT, ADMINISTRATOR, EVERYTHING),
            may(Permission.READ_LIBRARY, PREPARER, EVERYTHING),
            may(Permission.READ_LIBRARY, UNIT_REVIEWER, EVERYTHING),
            may(Permission.READ_LIBRARY, UNIT_LEADER, EVERYTHING),
            may(Permission.READ_LIBRARY, FINANCE_REVIEWER, EVERYTHING),
            may(Permission.READ_LIBRARY, OFFICE_LEADER, EVERYTHING),
            may(Permission.READ_LIBRARY, ADMINISTRATOR, EVERYTHING),
            may(Permission.CURATE_LIBRARY, ADMINISTRATOR, EVERYTHING),
            may(Permission.EDIT_RULES, ADMINISTRATOR, EVERYTHING));

    private AccessTable() {}

    private static AccessRule may(Permission permission, Role role, AccessRule.Relation relation) {
        return new AccessRule(permission, role, relation, true);
    }

    private static AccessRule mayUnlessSubmitter(Permission permission, Role role, AccessRule.Relation relation) {
        return new AccessRule(permission, role, relation, false);
    }
}
