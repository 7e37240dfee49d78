package dev.mubiao.documents.recognition;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.FormCandidate;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table of a document turned out to be. */
sealed interface TableReading {

    /** 1-based line on which it begins. */
    int firstLine();

    /**
     * A target.
     *
     * @param narrative whether it is a department's text instead of a table
     * @param unit what is to be remarked of the unit of its amounts, or null
     * @param lines its own, or null for those of the document up to where the next table begins
     */
    record Recognised(
            int firstLine,
            TargetContent content,
            boolean narrative,
            AmountCheck.@Nullable Remark unit,
            @Nullable List<String> lines)
            implements TableReading {

        Recognised(int firstLine, TargetContent content, boolean narrative, AmountCheck.@Nullable Remark unit) {
            this(firstLine, content, narrative, unit, null);
        }
    }

    /** No form fits well enough, or several alike. @param candidates the best first */
    record Undecided(int firstLine, String title, List<FormCandidate> candidates) implements TableReading {

        public Undecided {
            candidates = List.copyOf(candidates);
        }
    }

    /** A row that sums targets up and belongs to none of them. @param remark what contradicts them, or null */
    record Total(int firstLine, @Nullable DocumentFinding remark) implements TableReading {}

    /** Of no form. */
    record Foreign(int firstLine, String title) implements TableReading {}
}
