package dev.mubiao.documents.exports;

import dev.mubiao.directory.UnitId;
import dev.mubiao.documents.templates.TemplateChoice;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported.
 *
 * @param filter for all that it finds when the export begins; null for chosen ones
 * @param chosen these, in this order; empty if a filter is given
 * @param template what targets are written with; the letter has a layout of its own
 */
public record ExportRequest(
        @Nullable TargetFilter filter,
        List<TargetId> chosen,
        WrittenFormat format,
        ExportLayout layout,
        TemplateChoice template) {

    public ExportRequest {
        chosen = List.copyOf(chosen);
    }

    public static ExportRequest matching(TargetFilter filter, WrittenFormat format, ExportLayout layout) {
        return new ExportRequest(filter, List.of(), format, layout, TemplateChoice.LAYOUT);
    }

    /** The letter that approves the targets of a unit and year. */
    public static ExportRequest letter(UnitId unit, BudgetYear year, WrittenFormat format) {
        return matching(new TargetFilter(Set.of(), year, unit, null, null), format, ExportLayout.LETTER);
    }

    public static ExportRequest of(List<TargetId> chosen, WrittenFormat format, ExportLayout layout) {
        return new ExportRequest(null, chosen, format, layout, TemplateChoice.LAYOUT);
    }

    /** The same, written with a template; without it the form's own layout is used. */
    public ExportRequest with(TemplateChoice other) {
        return new ExportRequest(filter, chosen, format, layout, other);
    }
}
