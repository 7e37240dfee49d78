package dev.mubiao.documents;

import dev.mubiao.directory.UnitId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms that a person says a document has, where they are not to be recognised, and for whom they are.
 *
 * @param all id of the form of every table; null to recognise them table by table
 * @param byLine form ids by the first line of a table
 * @param unit whose targets the tables are to become; null if that is not known
 */
public record FormChoices(
        @Nullable String all,
        Map<Integer, String> byLine,
        @Nullable UnitId unit) {

    public static final FormChoices NONE = new FormChoices(null, Map.of(), null);

    public FormChoices {
        all = all == null || all.isBlank() ? null : all.strip();
        byLine = Map.copyOf(byLine);
    }

    public static FormChoices all(@Nullable String formId) {
        return new FormChoices(formId, Map.of(), null);
    }

    /** The same with the form of one more table. */
    public FormChoices with(int line, String formId) {
        Map<Integer, String> more = new HashMap<>(byLine);
        more.put(line, formId);
        return new FormChoices(all, more, unit);
    }

    public FormChoices of(@Nullable UnitId owner) {
        return new FormChoices(all, byLine, owner);
    }
}
