package dev.mubiao.prereview.rules;

import dev.mubiao.forms.Field;
import dev.mubiao.forms.FieldBinding;
import dev.mubiao.forms.FieldCell;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LabelCell;
import dev.mubiao.targets.CellKeys;
import dev.mubiao.targets.FieldTexts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** PR-101: a field that the form prints is empty. Name, total and year are checked with every form anyway. */
final class MandatoryFields implements Rule {

    private static final Set<Field> ELSEWHERE = Set.of(
            Field.TOTAL,
            Field.PROJECT_NAME,
            Field.EXECUTION_WEIGHT,
            Field.SPENDING_STEP,
            Field.INCOME,
            Field.EXPENDITURE);

    @Override
    public String id() {
        return "PR-101";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        if (sheet.variant().narrative() != null) {
            // A draft has no place for a budget where its form has none; of a document it is worth saying.
            boolean document = !sheet.source().lines().isEmpty();
            if (document && sheet.content().kind() == FormKind.DEPARTMENT && sheet.total() == null) {
                report.found("no-budget", new Spot("field:GOALS", ""));
            }
            return;
        }
        for (FieldBinding binding : sheet.variant().bindings()) {
            check(sheet, binding, report);
        }
        descriptions(sheet, report);
    }

    private static void check(Sheet sheet, FieldBinding binding, Report report) {
        FieldCell cell = binding.cell();
        Field field = cell.first();
        LabelCell label = binding.label();
        boolean known = ELSEWHERE.contains(field) && !(field == Field.SPENDING_STEP && cell.required());
        if (known || cell.field().contains(Field.PROJECT_NAME) || (label == null && !cell.required())) {
            return;
        }
        boolean repeated = field == Field.GOAL || field == Field.TASK_NAME || field == Field.TASK_CONTENT;
        String text = new FieldTexts(sheet.variant(), sheet.content()).text(cell, 0);
        if (text.isBlank()) {
            Spot spot = new Spot(CellKeys.field(cell, repeated ? 0 : null), "");
            Object name = name(field, label, cell);
            if (field == Field.SOURCE) {
                sourceBlank(sheet, spot, name, report);
            } else {
                report.found(cell.required() ? "mandatory" : "expected", spot, name);
            }
        }
    }

    /** The office's own label; the field's name where it prints none. */
    private static Object name(Field field, @Nullable LabelCell label, FieldCell cell) {
        return label == null || label.label().contains("{")
                ? cell.item() == null
                        ? new DefaultMessageSourceResolvable("forms.field." + field)
                        : Objects.requireNonNull(cell.item())
                : label.label().replaceAll("[:：]$", "");
    }

    /** An empty source counts as nothing; it is remarked where the form writes a unit into each amount. */
    private static void sourceBlank(Sheet sheet, Spot spot, Object name, Report report) {
        boolean unitInside = sheet.variant()
                .binding(Field.TOTAL)
                .map(total -> total.cell().unitInside())
                .orElse(false);
        if (unitInside) {
            report.found("amount", spot, name);
        }
    }

    private static void descriptions(Sheet sheet, Report report) {
        if (sheet.table() == null || !sheet.table().has(IndicatorField.DESCRIPTION)) {
            return;
        }
        List<Row> empty = sheet.named().stream()
                .filter(row -> row.description().isEmpty())
                .toList();
        if (!empty.isEmpty() && empty.size() < sheet.named().size()) {
            empty.forEach(
                    row -> report.found("description", new Spot(row.cell(IndicatorField.DESCRIPTION), ""), row.name()));
        }
    }
}
