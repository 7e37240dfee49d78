package dev.mubiao.directory;

import static dev.mubiao.directory.AccessRule.Relation.EVERYTHING;
import static dev.mubiao.directory.AccessRule.Relation.OWN_OFFICE;
import static dev.mubiao.directory.AccessRule.Relation.OWN_UNIT;
import static dev.mubiao.directory.AccessRule.Relation.SUPERVISED_UNIT;
import static dev.mubiao.directory.Role.ADMINISTRATOR;
import static dev.mubiao.directory.Role.AUDITOR;
import static dev.mubiao.directory.Role.FINANCE_REVIEWER;
import static dev.mubiao.directory.Role.OFFICE_LEADER;
import static dev.mubiao.directory.Role.PREPARER;
import static dev.mubiao.directory.Role.PUBLISHER;
import static dev.mubiao.directory.Role.UNIT_LEADER;
import static dev.mubiao.directory.Role.UNIT_REVIEWER;

import java.util.List;

/** Who may do what to what: this table and nothing else. What no row allows is denied. */
final class AccessTable {

    static final List<AccessRule> RULES = List.of(
            may(Verb.READ_DRAFT, PREPARER, OWN_UNIT),
            may(Verb.READ_DRAFT, UNIT_REVIEWER, OWN_UNIT),
            may(Verb.READ, PREPARER, OWN_UNIT),
            may(Verb.READ, UNIT_REVIEWER, OWN_UNIT),
            may(Verb.READ, PREPARER, SUPERVISED_UNIT),
            may(Verb.READ, UNIT_REVIEWER, SUPERVISED_UNIT),
            may(Verb.READ, FINANCE_REVIEWER, OWN_OFFICE),
            may(Verb.READ, UNIT_LEADER, OWN_UNIT),
            may(Verb.READ, UNIT_LEADER, SUPERVISED_UNIT),
            may(Verb.READ, OFFICE_LEADER, OWN_OFFICE),
            may(Verb.READ, PUBLISHER, EVERYTHING),
            may(Verb.READ, AUDITOR, EVERYTHING),
            may(Verb.READ, ADMINISTRATOR, EVERYTHING),
            may(Verb.EDIT, PREPARER, OWN_UNIT),
            may(Verb.SUBMIT, PREPARER, OWN_UNIT),
            may(Verb.WITHDRAW, PREPARER, OWN_UNIT),
            may(Verb.ADJUST, PREPARER, OWN_UNIT),
            mayUnlessSubmitter(Verb.REVIEW_UNIT, UNIT_REVIEWER, OWN_UNIT),
            mayUnlessSubmitter(Verb.REVIEW_FINANCE, FINANCE_REVIEWER, OWN_OFFICE),
            mayUnlessSubmitter(Verb.SIGN, PREPARER, OWN_UNIT),
            mayUnlessSubmitter(Verb.SIGN, UNIT_REVIEWER, OWN_UNIT),
            mayUnlessSubmitter(Verb.SIGN, UNIT_REVIEWER, SUPERVISED_UNIT),
            mayUnlessSubmitter(Verb.SIGN, UNIT_LEADER, OWN_UNIT),
            mayUnlessSubmitter(Verb.SIGN, UNIT_LEADER, SUPERVISED_UNIT),
            mayUnlessSubmitter(Verb.SIGN, FINANCE_REVIEWER, OWN_OFFICE),
            mayUnlessSubmitter(Verb.SIGN, OFFICE_LEADER, OWN_OFFICE),
            mayUnlessSubmitter(Verb.SIGN, PUBLISHER, EVERYTHING),
            mayUnlessSubmitter(Verb.SIGN, ADMINISTRATOR, EVERYTHING),
            may(Verb.PUBLISH, PUBLISHER, EVERYTHING),
            may(Verb.SUPERVISE, UNIT_LEADER, OWN_UNIT),
            may(Verb.SUPERVISE, OFFICE_LEADER, OWN_OFFICE),
            may(Verb.SUPERVISE, ADMINISTRATOR, EVERYTHING),
            may(Verb.REMIND_FILING, PREPARER, SUPERVISED_UNIT),
            may(Verb.REMIND_FILING, UNIT_REVIEWER, OWN_UNIT),
            may(Verb.REMIND_FILING, UNIT_REVIEWER, SUPERVISED_UNIT),
            may(Verb.REMIND_FILING, UNIT_LEADER, OWN_UNIT),
            may(Verb.REMIND_FILING, UNIT_LEADER, SUPERVISED_UNIT),
            may(Verb.REMIND_FILING, FINANCE_REVIEWER, OWN_OFFICE),
            may(Verb.REMIND_FILING, OFFICE_LEADER, OWN_OFFICE),
            may(Verb.REMIND_FILING, ADMINISTRATOR, EVERYTHING),
            may(Verb.GRANT_LATE_FILING, OFFICE_LEADER, OWN_OFFICE),
            may(Verb.GRANT_LATE_FILING, ADMINISTRATOR, EVERYTHING),
            may(Verb.READ_CALENDAR, PREPARER, EVERYTHING),
            may(Verb.READ_CALENDAR, UNIT_REVIEWER, EVERYTHING),
            may(Verb.READ_CALENDAR, UNIT_LEADER, EVERYTHING),
            may(Verb.READ_CALENDAR, FINANCE_REVIEWER, EVERYTHING),
            may(Verb.READ_CALENDAR, OFFICE_LEADER, EVERYTHING),
            may(Verb.READ_CALENDAR, PUBLISHER, EVERYTHING),
            may(Verb.READ_CALENDAR, ADMINISTRATOR, EVERYTHING),
            may(Verb.READ_CALENDAR, AUDITOR, EVERYTHING),
            mayUnlessSubmitter(Verb.DECIDE_FALLBACK, ADMINISTRATOR, EVERYTHING),
            may(Verb.ADMINISTER, ADMINISTRATOR, EVERYTHING),
            may(Verb.READ_AUDIT, AUDITOR, EVERYTHING),
            may(Verb.READ_AUDIT, ADMINISTRATOR, EVERYTHING),
            may(Verb.READ_LIBRARY, PREPARER, EVERYTHING),
            may(Verb.READ_LIBRARY, UNIT_REVIEWER, EVERYTHING),
            may(Verb.READ_LIBRARY, UNIT_LEADER, EVERYTHING),
            may(Verb.READ_LIBRARY, FINANCE_REVIEWER, EVERYTHING),
            may(Verb.READ_LIBRARY, OFFICE_LEADER, EVERYTHING),
            may(Verb.READ_LIBRARY, ADMINISTRATOR, EVERYTHING),
            may(Verb.CURATE_LIBRARY, ADMINISTRATOR, EVERYTHING),
            may(Verb.EDIT_RULES, ADMINISTRATOR, EVERYTHING));

    private AccessTable() {}

    private static AccessRule may(Verb verb, Role role, AccessRule.Relation relation) {
        return new AccessRule(verb, role, relation, true);
    }

    private static AccessRule mayUnlessSubmitter(Verb verb, Role role, AccessRule.Relation relation) {
        return new AccessRule(verb, role, relation, false);
    }
}
