package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.platform.MessageText;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.content.FieldTexts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PR-101: a field that the form prints is empty. Name, total and year are checked with every form anyway. */
public final class MandatoryFieldsRule implements Rule {

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
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        if (reviewedSheet.variant().narrative() != null) {
            // A draft has no place for a budget where its form has none; of a document it is worth saying.
            boolean document = !reviewedSheet.source().lines().isEmpty();
            if (document && reviewedSheet.content().kind() == FormKind.DEPARTMENT && reviewedSheet.total() == null) {
                findingCollector.found("no-budget", new SheetLocation(new FieldRef(Field.GOALS), ""));
            }
            return;
        }
        for (FieldBinding binding : reviewedSheet.variant().bindings()) {
            check(reviewedSheet, binding, findingCollector);
        }
        descriptions(reviewedSheet, findingCollector);
    }

    private static void check(ReviewedSheet reviewedSheet, FieldBinding binding, FindingCollector findingCollector) {
        FieldCell cell = binding.cell();
        Field field = cell.first();
        LabelCell label = binding.label();
        boolean known = ELSEWHERE.contains(field) && !(field == Field.SPENDING_STEP && cell.required());
        if (known || cell.field().contains(Field.PROJECT_NAME) || (label == null && !cell.required())) {
            return;
        }
        boolean repeated = field == Field.GOAL || field == Field.TASK_NAME || field == Field.TASK_CONTENT;
        String text = new FieldTexts(reviewedSheet.variant(), reviewedSheet.content()).text(cell, 0);
        if (text.isBlank()) {
            SheetLocation sheetLocation = new SheetLocation(CellRef.of(cell, repeated ? 0 : null), "");
            Object name = name(field, label, cell);
            if (field == Field.SOURCE) {
                sourceBlank(reviewedSheet, sheetLocation, name, findingCollector);
            } else {
                findingCollector.found(cell.required() ? "mandatory" : "expected", sheetLocation, name);
            }
        }
    }

    /** The office's own label; the field's name where it prints none. */
    private static Object name(Field field, @Nullable LabelCell label, FieldCell cell) {
        return label == null || label.label().contains("{")
                ? cell.item() == null ? new MessageText(field.key()) : Objects.requireNonNull(cell.item())
                : label.name();
    }

    /** An empty source counts as nothing; it is remarked where the form writes a unit into each amount. */
    private static void sourceBlank(
            ReviewedSheet reviewedSheet, SheetLocation sheetLocation, Object name, FindingCollector findingCollector) {
        boolean unitInside = reviewedSheet
                .variant()
                .binding(Field.TOTAL)
                .map(total -> total.cell().unitInside())
                .orElse(false);
        if (unitInside) {
            findingCollector.found("amount", sheetLocation, name);
        }
    }

    private static void descriptions(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        if (reviewedSheet.table() == null || !reviewedSheet.table().has(IndicatorField.DESCRIPTION)) {
            return;
        }
        List<ReviewedRow> empty = reviewedSheet.named().stream()
                .filter(reviewedRow -> reviewedRow.description().isEmpty())
                .toList();
        if (!empty.isEmpty() && empty.size() < reviewedSheet.named().size()) {
            empty.forEach(reviewedRow -> findingCollector.found(
                    "description",
                    new SheetLocation(reviewedRow.cell(IndicatorField.DESCRIPTION), ""),
                    reviewedRow.name()));
        }
    }
}
