package dev.mubiao.prereview.tryout;

/**
 * Counts of what changes in the findings of one rule.
 *
 * @param appeared findings that only the other book makes
 * @param vanished findings that it no longer makes
 * @param reclassed findings of another severity
 */
public record RuleTally(String rule, int appeared, int vanished, int reclassed) {

    RuleTally with(FindingChange change) {
        return new RuleTally(
                rule,
                appeared + (change.appeared() ? 1 : 0),
                vanished + (change.vanished() ? 1 : 0),
                reclassed + (change.appeared() || change.vanished() ? 0 : 1));
    }
}
