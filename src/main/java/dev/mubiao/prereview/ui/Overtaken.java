package dev.mubiao.prereview.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.prereview.rulebook.OpenBook;
import dev.mubiao.prereview.rules.BookEntry;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.Commas;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.Notices;
import java.util.Set;
import java.util.function.Supplier;

/** Somebody else saved first: his changes are taken over, and the person saves again after a look. */
final class Overtaken {

    private Overtaken() {}

    static void ask(Refusal refusal, BookDraft draft, Supplier<OpenBook> inForce) {
        UI ui = UI.getCurrent();
        Confirmations.ask(
                ui.getTranslation("rulebook.overtaken.title"),
                Notices.text(refusal),
                ui.getTranslation("rulebook.overtaken.merge"),
                () -> {
                    Set<BookEntry> both = draft.merge(inForce.get());
                    if (both.isEmpty()) {
                        Notices.success(ui.getTranslation("rulebook.overtaken.merged"));
                    } else {
                        Notices.warning(ui.getTranslation(
                                "rulebook.overtaken.both",
                                both.stream()
                                        .map(entry -> ui.getTranslation(entry.titleKey()))
                                        .collect(Commas.of(ui))));
                    }
                });
    }
}
