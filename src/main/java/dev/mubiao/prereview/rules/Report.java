package dev.mubiao.prereview.rules;

import dev.mubiao.targets.CellEdit;
import dev.mubiao.targets.SheetFix;
import dev.mubiao.targets.SheetProblem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what one rule finds in one sheet. */
final class Report {

    private final String rule;
    private final RuleEntry entry;
    private final List<Finding> findings;

    Report(String rule, RuleEntry entry, List<Finding> findings) {
        this.rule = rule;
        this.entry = entry;
        this.findings = findings;
    }

    /** @throws IllegalArgumentException if the rule book does not know the case */
    void found(String kase, Spot spot, Object... arguments) {
        add(kase, List.of(spot), null, arguments);
    }

    /** A finding that concerns several places, the one to be changed first. */
    void found(String kase, List<Spot> spots, Object... arguments) {
        add(kase, spots, null, arguments);
    }

    /** A finding with a correction that is certain; its label is the message {@code prereview.fix.<fix>}. */
    void fixable(String kase, Spot spot, Fix fix, Object... arguments) {
        add(kase, List.of(spot), fix, arguments);
    }

    /** A correction under its name in the message bundles. */
    record Fix(String name, List<Object> arguments, List<CellEdit> edits) {

        static Fix of(String name, Object argument, CellEdit... edits) {
            return new Fix(name, List.of(argument), Arrays.asList(edits));
        }
    }

    private void add(String kase, List<Spot> spots, @Nullable Fix fix, Object... arguments) {
        Severity severity = entry.cases().get(kase);
        if (severity == null) {
            throw new IllegalArgumentException(rule + " has no case '" + kase + "'");
        }
        SheetFix done = fix == null ? null : new SheetFix("prereview.fix." + fix.name(), fix.arguments(), fix.edits());
        findings.add(new Finding(
                rule, kase, severity, entry.criterion(), spots, new ArrayList<>(Arrays.asList(arguments)), done));
    }
}
