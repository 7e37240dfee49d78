package dev.mubiao.targets.print;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.NarrativeLayout;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.targets.content.CellKeys;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The label that the form itself gives to a cell, the same in every language of the user interface. */
public final class PrintedCellLabels {

    private static final String NAMELESS = "表头";
    private static final String YEAR = "年度";

    private final FormVariant form;
    private final TargetContent content;
    private final FieldTexts texts;

    public PrintedCellLabels(FormVariant form, TargetContent content) {
        this.form = form;
        this.content = content;
        this.texts = new FieldTexts(form, content);
    }

    /** @param key as {@link CellKeys} makes it, or that of an item of a narrative */
    public String label(String key) {
        String[] parts = key.split(":", 3);
        String part = parts.length < 3 ? "" : parts[2];
        return switch (parts[0]) {
            case "indicator" -> indicator(parts[1], part);
            case "field" -> key.equals(CellKeys.YEAR) ? YEAR : field(key, part);
            case "measure" -> narrative(NarrativeLayout::measures) + " " + (Integer.parseInt(parts[1]) + 1);
            case "subGoal" -> narrative(NarrativeLayout::subGoals) + " " + parts[1];
            case "measures" -> narrative(NarrativeLayout::measures);
            case "subGoals" -> narrative(NarrativeLayout::subGoals);
            default -> NAMELESS;
        };
    }

    /** Where a row of the indicator table stands. */
    public String row(Indicator row) {
        return Stream.of(FieldTexts.plain(row.level1()), FieldTexts.plain(row.level2()))
                .filter(level -> !level.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String indicator(String id, String column) {
        for (int at = 0; at < content.indicators().size(); at++) {
            Indicator row = content.indicators().get(at);
            if (row.id().toString().equals(id)) {
                String name = FieldTexts.plain(row.name());
                return (name.isEmpty() ? "#" + (at + 1) : name) + " · " + column(column);
            }
        }
        return column(column);
    }

    private String column(String name) {
        return form.indicators() == null
                ? name
                : form.indicators().columns().stream()
                        .filter(column -> column.field().name().equals(name))
                        .map(IndicatorColumn::label)
                        .findFirst()
                        .orElse(name);
    }

    private String field(String key, String part) {
        for (FieldBinding binding : form.bindings()) {
            String place = CellKeys.field(binding.cell(), null);
            if (key.equals(place)) {
                return label(binding, 0);
            }
            if (key.startsWith(place + ":") && part.matches("\\d+")) {
                int entry = Integer.parseInt(part);
                String label = label(binding, entry);
                return label.matches(".*\\d.*") ? label : label + " " + (entry + 1);
            }
        }
        return form.narrative() == null ? NAMELESS : form.narrative().goal().get(0);
    }

    private String label(FieldBinding binding, int entry) {
        @Nullable LabelCell label = binding.label();
        return label == null
                ? NAMELESS
                : texts.fill(label.label(), entry).strip().replaceAll("[：:]$", "");
    }

    private interface Heading {
        List<String> of(NarrativeLayout layout);
    }

    private String narrative(Heading heading) {
        return form.narrative() == null
                ? NAMELESS
                : heading.of(form.narrative()).get(0);
    }
}
