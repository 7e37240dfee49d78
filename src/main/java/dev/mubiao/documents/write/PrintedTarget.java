package dev.mubiao.documents.write;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target to be written.
 *
 * @param unit name of its unit
 * @param origin says in the file which target it is, for whoever reads the file again; null where nobody is to know
 */
public record PrintedTarget(
        String unit,
        FormVariant form,
        TargetContent content,
        @Nullable String origin) {

    public PrintedForm print() {
        return PrintedForm.of(form, content);
    }

    /** Its project, or the form where it has none or no name yet. */
    public String name() {
        String name = content.displayName();
        return name.isBlank() || name.equals(unit) ? form.name().zh() : name;
    }

    /** What a reader calls it: unit, project and year, as far as they are known. */
    public String title() {
        BudgetYear year = content.year();
        String title = unit.isBlank() ? name() : unit + "-" + name();
        return year == null ? title : title + "-" + year;
    }

    /** What a reader calls several targets together. @param targets at least one */
    public static String title(List<PrintedTarget> targets) {
        PrintedTarget first = targets.get(0);
        if (targets.size() == 1) {
            return first.title();
        }
        boolean ofOneUnit = targets.stream().allMatch(target -> target.unit().equals(first.unit()));
        return (ofOneUnit && !first.unit().isBlank() ? first.unit() + "-" : "") + "绩效目标" + targets.size() + "项";
    }
}
