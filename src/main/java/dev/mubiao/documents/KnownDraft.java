package dev.mubiao.documents;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.DraftReplacement;
import java.util.List;

/**
 * A draft that a table of a document was imported as before, as a problem shows it to other programs.
 *
 * @param firstLine of the table
 * @param version of the draft that was compared with the table
 * @param choices words of what can become of the table
 * @param differences of the draft and the table, cell by cell; none are told of one that may not be edited now
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record KnownDraft(
        int firstLine,
        TargetId id,
        String name,
        long version,
        List<String> choices,
        List<DraftReplacement.Difference> differences) {

    public KnownDraft {
        choices = List.copyOf(choices);
        differences = List.copyOf(differences);
    }
}
