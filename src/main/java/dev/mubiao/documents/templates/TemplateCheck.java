package dev.mubiao.documents.templates;

import java.util.List;

/**
 * How a template fits a version of its form.
 *
 * @param problems in the order of the file
 * @param lacking names of the fields that the form prints and the template does not have
 */
public record TemplateCheck(List<TemplateProblem> problems, List<String> lacking) {

    public TemplateCheck {
        problems = List.copyOf(problems);
        lacking = List.copyOf(lacking);
    }

    /** What has to be put right before it is released. */
    public List<TemplateProblem> errors() {
        return problems.stream().filter(problem -> problem.kind().error()).toList();
    }

    /** Whether there is nothing to be said. */
    public boolean complete() {
        return problems.isEmpty() && lacking.isEmpty();
    }
}
