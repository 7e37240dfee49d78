package dev.mubiao.prereview.model;

import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.sheet.SheetFix;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what one rule finds in one sheet, each case with the severity that the rule book gives it. */
public final class FindingCollector {

    private final String rule;
    private final RuleSettings entry;
    private final List<Finding> findings;

    public FindingCollector(String rule, RuleSettings entry, List<Finding> findings) {
        this.rule = rule;
        this.entry = entry;
        this.findings = findings;
    }

    /** @throws IllegalArgumentException if the rule book does not know the case */
    public void found(String kase, SheetLocation sheetLocation, Object... arguments) {
        add(kase, List.of(sheetLocation), null, arguments);
    }

    /** A finding that concerns several places, the one to be changed first. */
    public void found(String kase, List<SheetLocation> spots, Object... arguments) {
        add(kase, spots, null, arguments);
    }

    /** A finding with a correction that is certain; its label is the message {@code prereview.fix.<fix>}. */
    public void fixable(String kase, SheetLocation sheetLocation, Fix fix, Object... arguments) {
        add(kase, List.of(sheetLocation), fix, arguments);
    }

    /** A correction under its name in the message bundles. */
    public record Fix(String name, List<Object> arguments, List<CellEdit> edits) {

        public static Fix of(String name, Object argument, CellEdit... edits) {
            return new Fix(name, List.of(argument), Arrays.asList(edits));
        }
    }

    private void add(String kase, List<SheetLocation> spots, @Nullable Fix fix, Object... arguments) {
        Severity severity = entry.cases().get(kase);
        if (severity == null) {
            throw new IllegalArgumentException(rule + " has no case '" + kase + "'");
        }
        SheetFix done = fix == null ? null : new SheetFix("prereview.fix." + fix.name(), fix.arguments(), fix.edits());
        findings.add(new Finding(
                rule, kase, severity, entry.criterion(), spots, new ArrayList<>(Arrays.asList(arguments)), done));
    }
}
