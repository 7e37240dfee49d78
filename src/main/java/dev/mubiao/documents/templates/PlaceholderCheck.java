package dev.mubiao.documents.templates;

import dev.mubiao.documents.templates.TemplateProblem.Kind;
import dev.mubiao.grid.template.TemplatePlaceholder;
import dev.mubiao.grid.template.TemplatePlaceholder.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the placeholders of a template with the fields of a form. */
final class PlaceholderCheck {

    private final TemplateFields fields;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final List<TemplateField> used = new ArrayList<>();
    private final Map<Integer, String> groups = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private PlaceholderCheck(TemplateFields fields) {
        this.fields = fields;
    }

    static TemplateCheck of(TemplateFields fields, List<TemplatePlaceholder> placeholders) {
        PlaceholderCheck check = new PlaceholderCheck(fields);
        placeholders.forEach(check::check);
        return new TemplateCheck(check.problems, fields.lacking(check.used));
    }

    private void check(TemplatePlaceholder placeholder) {
        if (placeholder.position() == Position.UNCLOSED) {
            problem(Kind.UNCLOSED, placeholder, "");
            return;
        }
        if (!placeholder.position().filled()) {
            problem(Kind.NOT_FILLED, placeholder, "");
            return;
        }
        List<TemplateField> meant = fields.named(placeholder.text());
        if (meant.isEmpty()) {
            problem(
                    Kind.UNKNOWN,
                    placeholder,
                    fields.nearest(placeholder.text()).orElse(""));
        } else if (meant.size() > 1) {
            problem(Kind.UNCLEAR, placeholder, meant.stream().map(fields::name).collect(Collectors.joining("、")));
        } else {
            known(placeholder, meant.get(0));
        }
    }

    private void known(TemplatePlaceholder placeholder, TemplateField field) {
        used.add(field);
        String group = field.group();
        if (group != null && placeholder.position() == Position.MARGIN) {
            problem(Kind.REPEATED_IN_MARGIN, placeholder, "");
        } else if (group != null
                && !groups.computeIfAbsent(placeholder.row(), row -> group).equals(group)) {
            problem(Kind.MIXED, placeholder, "");
        } else if (field.printed() && !seen.add(field.key())) {
            problem(Kind.TWICE, placeholder, "");
        }
    }

    private void problem(Kind kind, TemplatePlaceholder placeholder, String better) {
        problems.add(new TemplateProblem(kind, placeholder.text(), placeholder.place(), better));
    }
}
