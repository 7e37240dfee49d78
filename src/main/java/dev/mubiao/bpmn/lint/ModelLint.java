package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds all that keeps a model from being released, and what is probably not meant: first the problems of {@link
 * ModelScreening}, then those of the rules. The modeler, the HTTP API, each deployment and the build ask it.
 */
public class ModelLint {

    private final ModelScreening screening;
    private final CalledProcesses called;
    private final ReviewExemptions exemptions;
    private final List<LintRule> drawn;
    private final List<LintRule> all;

    public ModelLint(
            ModelScreening screening,
            ReferenceData facts,
            CalledProcesses called,
            ReviewExemptions exemptions,
            Clock clock) {
        this.screening = screening;
        this.called = called;
        this.exemptions = exemptions;
        CalledProcesses none = key -> Optional.empty();
        List<LintRule> own = List.of(
                new ReachabilityLint(),
                new BranchLint(),
                new JoinLint(),
                new StepLint(),
                new OutcomeLint(),
                new TimerLint(),
                new NameLint(),
                new LengthLint());
        this.drawn = with(own, new TokenLint(none), new ReviewLint(none, stage -> false));
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

    /** Lints what was screened before, and of which nobody knows yet for which targets it will be. */
    public CheckedModel check(ScreenedModel model) {
        return new CheckedModel(model, findings(model, with(all, new ReviewLint(called, exemptions::some))));
    }

    /** The same for targets of some forms. @param forms ids; empty for all forms */
    public CheckedModel check(ScreenedModel model, Set<String> forms) {
        return new CheckedModel(
                model, findings(model, with(all, new ReviewLint(called, stage -> exemptions.forms(stage, forms)))));
    }

    /** The findings without asking who and what there is and what time it is, which changes while a model stays. */
    public List<LintFinding> ofDrawing(ScreenedModel model) {
        return findings(model, drawn);
    }

    /**
     * What keeps an approval from running with what it calls, whoever there is: reviews that it lacks, and too much that
     * it may have open.
     *
     * @param forms ids of the forms that it is for; empty for all
     */
    public List<LintFinding> ofWays(ScreenedModel approval, Set<String> forms) {
        return ofWays(approval, forms, called);
    }

    /** The same as if a part that it may call were released. */
    public List<LintFinding> ofWays(ScreenedModel approval, Set<String> forms, ScreenedModel part) {
        String key = part.processKey().orElse("");
        return ofWays(approval, forms, other -> other.equals(key) ? part.root() : called.find(other));
    }

    private List<LintFinding> ofWays(ScreenedModel approval, Set<String> forms, CalledProcesses processes) {
        return findings(
                approval,
                List.of(new TokenLint(processes), new ReviewLint(processes, stage -> exemptions.forms(stage, forms))));
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
