package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds all that keeps a model from being released, and what is probably not meant: first the problems of {@link
 * ModelScreening}, then those of the rules. The modeler, the HTTP API, each deployment and the build ask it.
 */
public class ModelLint {

    private final ModelScreening screening;
    private final List<LintRule> drawn;
    private final List<LintRule> all;

    public ModelLint(ModelScreening screening, ReferenceData facts, CalledProcesses called, Clock clock) {
        this.screening = screening;
        List<LintRule> own = List.of(
                new ReachabilityLint(),
                new BranchLint(),
                new JoinLint(),
                new StepLint(),
                new OutcomeLint(),
                new TimerLint(),
                new NameLint(),
                new LengthLint());
        this.drawn = with(own, new TokenLint(key -> Optional.empty()));
        this.all = with(
                own, new TokenLint(called), new PastDateLint(clock), new ReferenceLint(facts), new CallLint(called));
    }

    private static List<LintRule> with(List<LintRule> rules, LintRule... further) {
        return Stream.concat(rules.stream(), Stream.of(further)).toList();
    }

    /** Screens and lints. Nothing is thrown for a model that is no model: that is a finding too. */
    public CheckedModel check(byte[] model) {
        return check(screening.screen(model));
    }

    /** Lints what was screened before. */
    public CheckedModel check(ScreenedModel model) {
        return new CheckedModel(model, findings(model, all));
    }

    /** The findings without asking who and what there is and what time it is, which changes while a model stays. */
    public List<LintFinding> ofDrawing(ScreenedModel model) {
        return findings(model, drawn);
    }

    private static List<LintFinding> findings(ScreenedModel model, List<LintRule> rules) {
        List<LintFinding> findings = new ArrayList<>();
        model.problems().stream().map(LintFinding::of).forEach(findings::add);
        model.root().ifPresent(root -> {
            List<FlowScope> scopes = FlowScope.of(root);
            LintReport report = new LintReport();
            rules.forEach(rule -> rule.check(root, scopes, report));
            findings.addAll(report.findings());
        });
        return findings;
    }
}
