package dev.mubiao.documents.recognition;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a segment holds, read as one form.
 *
 * @param targets in their order; without a year if the table names none
 * @param totals rows that sum targets up
 */
record SegmentReading(List<Part> targets, List<Total> totals) {

    SegmentReading {
        targets = List.copyOf(targets);
        totals = List.copyOf(totals);
    }

    /** A target. @param firstLine 1-based line on which it begins */
    record Part(int firstLine, TargetContent content) {}

    /**
     * A row of a total.
     *
     * @param line 1-based
     * @param remark what contradicts the targets, or null
     */
    record Total(int line, @Nullable DocumentFinding remark) {}

    /** A table of one target. */
    static SegmentReading of(DocumentSegment segment, TargetContent content) {
        return new SegmentReading(List.of(new Part(segment.firstLine(), content)), List.of());
    }

    List<TargetContent> contents() {
        return targets.stream().map(Part::content).toList();
    }
}
