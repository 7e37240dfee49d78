package dev.mubiao.documents.templates;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.grid.template.TemplateFilling;
import dev.mubiao.grid.template.TemplateRows;
import dev.mubiao.grid.template.TemplateValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what one target has for each placeholder of a template; nothing for those that its form does not know. */
final class FillingAssembler {

    private final TemplateFields fields;

    FillingAssembler(TemplateFields fields) {
        this.fields = fields;
    }

    private record Named(String placeholder, TemplateField field) {}

    /** @param placeholders as the template writes them */
    TemplateFilling of(PrintedTarget target, List<String> placeholders) {
        TemplateValues values = new TemplateValues(target);
        Map<String, TemplateValue> once = new HashMap<>();
        Map<String, List<Named>> repeated = new LinkedHashMap<>();
        for (String placeholder : placeholders.stream().distinct().toList()) {
            List<TemplateField> meant = fields.named(placeholder);
            if (meant.size() == 1) {
                TemplateField field = meant.get(0);
                if (field.group() == null) {
                    once.put(placeholder, field.text().of(values, 0));
                } else {
                    repeated.computeIfAbsent(field.group(), group -> new ArrayList<>())
                            .add(new Named(placeholder, field));
                }
            }
        }
        List<TemplateRows> rows = new ArrayList<>();
        repeated.forEach((group, named) -> rows.add(rows(values, count(values, group), named)));
        return new TemplateFilling(target.name(), once, rows);
    }

    private static TemplateRows rows(TemplateValues values, int count, List<Named> named) {
        List<List<TemplateValue>> rows = new ArrayList<>();
        for (int entry = 0; entry < count; entry++) {
            int at = entry;
            rows.add(named.stream()
                    .map(each -> each.field().text().of(values, at))
                    .toList());
        }
        return new TemplateRows(named.stream().map(Named::placeholder).toList(), rows);
    }

    private static int count(TemplateValues values, String group) {
        if (group.equals(NarrativeFields.SUB_GOALS)) {
            return values.content().goals().subGoals().size();
        }
        if (group.equals(NarrativeFields.MEASURES)) {
            return values.content().goals().measures().size();
        }
        String id = group.substring(group.indexOf(':') + 1);
        if (group.startsWith("table:")) {
            return values.lines(Integer.parseInt(id));
        }
        return group.startsWith("list:") ? values.entries(id) : values.entries(Field.valueOf(group));
    }
}
