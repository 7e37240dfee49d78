package dev.mubiao.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Says of a model all that keeps it from being put into use, and what is probably not meant: first the reasons of
 * {@link ModelScreening}, then those of the rules. The modeler, the HTTP API, each deployment and the build ask it.
 */
@Component
public class ModelLint {

    private final ModelScreening screening;
    private final List<LintRule> rules = List.of(new ReachLint(), new BranchLint(), new NameLint());

    ModelLint(ModelScreening screening) {
        this.screening = screening;
    }

    /** Nothing is thrown for a model that is no model: that is a finding too. */
    public List<LintFinding> of(byte[] model) {
        List<LintFinding> findings = new ArrayList<>();
        try {
            XmlNode root = screening.read(model);
            screening.problems(root).stream().map(LintFinding::of).forEach(findings::add);
            List<ControlFlow> scopes = ControlFlow.of(root);
            LintReport report = new LintReport();
            rules.forEach(rule -> rule.look(root, scopes, report));
            findings.addAll(report.findings());
        } catch (ModelRefused refused) {
            refused.problems().stream().map(LintFinding::of).forEach(findings::add);
        }
        return findings;
    }
}
