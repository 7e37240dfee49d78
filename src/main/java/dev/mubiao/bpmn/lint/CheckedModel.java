package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import java.util.List;

/**
 * A model that was screened and linted, with what was found. Only {@link ModelLint} makes one, so whoever is given one
 * need not check the model again; deployment takes nothing else.
 */
public final class CheckedModel {

    private final ScreenedModel screened;
    private final List<LintFinding> findings;

    CheckedModel(ScreenedModel screened, List<LintFinding> findings) {
        this.screened = screened;
        this.findings = List.copyOf(findings);
    }

    /** The model itself, with what the screening found. */
    public ScreenedModel screened() {
        return screened;
    }

    /** Whatever was found, the problems of the screening first. */
    public List<LintFinding> findings() {
        return findings;
    }

    /** The findings that keep it from being released. */
    public List<LintFinding> errors() {
        return findings.stream().filter(LintFinding::blocks).toList();
    }

    public boolean releasable() {
        return findings.stream().noneMatch(LintFinding::blocks);
    }

    /** This model. @throws LintRefused naming each error, if it has any */
    public CheckedModel requireReleasable() {
        LintRefused.check(findings);
        return this;
    }
}
