package dev.mubiao.documents.write;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.targets.print.PrintedRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    /**
     * Which targets stand together: as many as follow each other in one table, if their form prints several in one and
     * says the same above and below it; any other alone.
     */
    public static List<List<PrintedTarget>> pages(List<PrintedTarget> targets) {
        List<List<PrintedTarget>> pages = new ArrayList<>();
        PrintedTarget above = null;
        for (PrintedTarget target : targets) {
            if (above == null || !above.goesOn(target)) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(target);
            above = target;
        }
        return pages;
    }

    private boolean goesOn(PrintedTarget next) {
        return form.records() != null
                && content.form().equals(next.content().form())
                && Objects.equals(content.year(), next.content().year())
                && around(print()).equals(around(next.print()))
                && PrintedRecords.follows(form, content, next.content());
    }

    private static List<String> around(PrintedForm print) {
        return Stream.concat(
                        Stream.of(print.title()),
                        Stream.concat(print.above().stream(), print.below().stream())
                                .map(PrintedForm.Line::text))
                .toList();
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
