package dev.mubiao.documents.exports;

import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported.
 *
 * @param filter for all that it finds when the export begins; null for chosen ones
 * @param chosen these, in this order; empty if a filter is given
 */
public record ExportRequest(
        @Nullable TargetFilter filter, List<TargetId> chosen, WrittenFormat format, ExportLayout layout) {

    public ExportRequest {
        chosen = List.copyOf(chosen);
    }

    public static ExportRequest matching(TargetFilter filter, WrittenFormat format, ExportLayout layout) {
        return new ExportRequest(filter, List.of(), format, layout);
    }

    public static ExportRequest of(List<TargetId> chosen, WrittenFormat format, ExportLayout layout) {
        return new ExportRequest(null, chosen, format, layout);
    }
}
