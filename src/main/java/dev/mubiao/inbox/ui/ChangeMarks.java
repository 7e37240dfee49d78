package dev.mubiao.inbox.ui;

import dev.mubiao.targets.ContentChange;
import dev.mubiao.targets.ContentChange.Kind;
import java.util.List;
import java.util.Locale;

/** Shows in the sheet what changed: by colour and sign, with what stood there before. */
class ChangeMarks {

    private final Places places;

    ChangeMarks(Places places) {
        this.places = places;
    }

    void show(List<ContentChange> changes) {
        for (Kind kind : Kind.values()) {
            places.grid().unmarkAll(style(kind));
        }
        places.grid().unstrikeAll();
        changes.forEach(this::mark);
    }

    private void mark(ContentChange change) {
        String why = places.grid().getTranslation(change.kind().key());
        if (change.kind() == Kind.CHANGED) {
            why = change.before().isEmpty()
                    ? places.grid().getTranslation("bench.changes.wasEmpty")
                    : places.grid().getTranslation("bench.changes.was", change.before());
            if (!change.before().isEmpty()) {
                places.strike(change.place(), change.before());
            }
        }
        for (String cell : change.kind() == Kind.ROW_MOVED ? List.of(change.place()) : change.cells()) {
            places.mark(cell, style(change.kind()), why);
        }
    }

    private static String style(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
