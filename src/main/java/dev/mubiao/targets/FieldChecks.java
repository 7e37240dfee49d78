package dev.mubiao.targets;

import dev.mubiao.forms.Field;
import dev.mubiao.forms.FieldBinding;
import dev.mubiao.forms.FieldCell;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.LabelCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Places of the form that are to be filled in and are empty. */
final class FieldChecks {

    /** Checked by themselves, with errors. */
    private static final Set<Field> ELSEWHERE = Set.of(Field.TOTAL, Field.PROJECT_NAME);

    private FieldChecks() {}

    static List<SheetProblem> problems(FormVariant variant, TargetContent content) {
        FieldTexts texts = new FieldTexts(variant, content);
        List<SheetProblem> problems = new ArrayList<>();
        for (FieldBinding binding : variant.bindings()) {
            FieldCell cell = binding.cell();
            Field first = cell.first();
            if (cell.required() && cell.field().stream().noneMatch(ELSEWHERE::contains)) {
                boolean repeated = first == Field.GOAL || first == Field.TASK_NAME || first == Field.TASK_CONTENT;
                int entries = repeated ? texts.entries(first == Field.GOAL ? Field.GOAL : Field.TASK_NAME) : 1;
                for (int entry = 0; entry < entries; entry++) {
                    if (texts.text(cell, entry).isBlank()) {
                        problems.add(SheetProblem.warning(
                                CellKeys.field(cell, repeated ? entry : null), "targets.check.field", label(binding)));
                    }
                }
            }
        }
        return problems;
    }

    /** The office's own label, or the field's name where it prints none. */
    private static Object label(FieldBinding binding) {
        LabelCell label = binding.label();
        return label == null || label.label().contains("{")
                ? new DefaultMessageSourceResolvable(
                        "forms.field." + binding.cell().first())
                : label.label().replaceAll("[:：]$", "");
    }
}
