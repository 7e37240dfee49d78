package dev.mubiao.prereview.model;

import dev.mubiao.platform.Criterion;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an administrator can set about a rule.
 *
 * @param assisted whether a machine cannot decide it: what it finds is asked of the reviewer
 * @param forms ids of the forms in which it is used, {@code <id>:department} for the department's alone; empty for all
 * @param cases severity of each case
 */
public record RuleSettings(
        Criterion criterion, boolean assisted, boolean enabled, List<String> forms, Map<String, Severity> cases) {

    public RuleSettings {
        forms = forms == null ? List.of() : List.copyOf(forms);
        cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
    }

    public RuleSettings enabled(boolean wanted) {
        return new RuleSettings(criterion, assisted, wanted, forms, cases);
    }

    public RuleSettings inForms(List<String> wanted) {
        return new RuleSettings(criterion, assisted, enabled, wanted, cases);
    }

    public RuleSettings with(String kase, Severity severity) {
        Map<String, Severity> changed = new LinkedHashMap<>(cases);
        changed.put(kase, severity);
        return new RuleSettings(criterion, assisted, enabled, forms, changed);
    }

    public boolean appliesTo(ReviewedSheet reviewedSheet) {
        String form = reviewedSheet.content().formId();
        return enabled
                && (forms.isEmpty()
                        || forms.contains(form)
                        || forms.contains(form + ":"
                                + reviewedSheet.content().kind().name().toLowerCase(Locale.ROOT)));
    }

    /** Whether it does the same: the order in which forms are named means nothing. */
    boolean sameAs(RuleSettings other) {
        return enabled == other.enabled
                && Set.copyOf(forms).equals(Set.copyOf(other.forms))
                && cases.equals(other.cases);
    }
}
