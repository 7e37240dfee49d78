package dev.mubiao.formmaker.proposal;

import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.FreeMeaning;
import dev.mubiao.forms.layout.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names fields of the form's own, each once. */
final class FreeFields {

    private final Set<String> ids = new HashSet<>();

    FreeField of(@Nullable FreeMeaning meaning, String label, FreeFieldType type, @Nullable String item) {
        return of(meaning, label, type, item, null, List.of());
    }

    FreeField of(
            @Nullable FreeMeaning meaning,
            String label,
            FreeFieldType type,
            @Nullable String item,
            @Nullable String format,
            List<String> choices) {
        String base = meaning == null
                ? "field"
                : meaning.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String id = meaning == null || meaning.itemised() ? base + "-1" : base;
        for (int number = 2; !ids.add(id); number++) {
            id = base + "-" + number;
        }
        Period period = meaning == null
                ? null
                : switch (meaning) {
                    case TERM_TOTAL, TERM_SOURCE, TERM_GOALS -> Period.TERM;
                    case INITIAL_TOTAL, INITIAL_SOURCE, EXECUTED_TOTAL, EXECUTED_SOURCE -> Period.YEAR;
                    default -> null;
                };
        return new FreeField(id, label, List.of(), type, choices, false, format, meaning, item, period);
    }
}
