package dev.mubiao.prereview.rules;

import dev.mubiao.shared.Criterion;
import dev.mubiao.targets.SheetProblem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an administrator can set about a rule.
 *
 * @param assisted whether a machine cannot decide it: what it finds is asked of the reviewer
 * @param forms ids of the forms in which it is used, {@code <id>:department} for the department's alone; empty for all
 * @param cases severity of each case
 */
public record RuleEntry(
        Criterion criterion, boolean assisted, boolean enabled, List<String> forms, Map<String, Severity> cases) {

    public RuleEntry {
        forms = forms == null ? List.of() : List.copyOf(forms);
        cases = new LinkedHashMap<>(cases);
    }

    boolean appliesTo(Sheet sheet) {
        String form = sheet.content().formId();
        return enabled
                && (forms.isEmpty()
                        || forms.contains(form)
                        || forms.contains(
                                form + ":" + sheet.content().kind().name().toLowerCase(java.util.Locale.ROOT)));
    }
}
