package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.DraftSaveResult;
import dev.mubiao.targets.ui.sheet.model.CellNames;
import dev.mubiao.targets.ui.sheet.model.KeptTexts;
import dev.mubiao.targets.ui.sheet.model.SheetEdits;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.UUID;

/**
 * Keeps an open sheet and its draft the same: saves after each pause, by key and by button, takes in what others saved,
 * and asks where both changed the same cell. What cannot be saved stays in the sheet, with the reason.
 */
public class SheetSaving {

    private final DraftSaver saver;
    private final SheetEdits edits;
    private final Browser browser;
    private final SaveDebouncer debouncer = new SaveDebouncer();
    private final Span state = new Span();
    private final ConflictList conflicts;
    private final SaveRefusedNotice refused;
    private final KeptNotice kept;
    private boolean dirty;
    private boolean savableOnceChanged;

    /** What keeps texts until they are stored. */
    public interface Browser {

        /** Everything that came from there so far is stored. */
        void saved();

        /** These are not, and stay there until they are dropped. */
        void hold(List<KeptTexts.Kept> texts);

        void drop(List<KeptTexts.Kept> texts);

        void dropNameless();
    }

    /** What came of saving. */
    public enum Outcome {
        SAVED,
        /** It is saved, and the person has to choose between his texts and another's. */
        CHOOSE,
        /** It cannot be saved; the page says why. */
        REFUSED
    }

    /** @param reload gives up what was typed and shows what is stored */
    public SheetSaving(DraftSaver saver, SheetEdits edits, Browser browser, Runnable reload) {
        this.saver = saver;
        this.edits = edits;
        this.browser = browser;
        this.conflicts = new ConflictList(edits, this::answered);
        this.kept = new KeptNotice(new CellNames(edits.model(), state::getTranslation));
        this.refused = new SaveRefusedNotice(() -> {
            dirty = false;
            reload.run();
        });
        state.addClassName("muted");
        state.getElement().setAttribute("aria-live", "polite");
        saver.saw(edits.model().content());
    }

    /** What to show above the sheet. */
    public List<Component> notices() {
        return List.of(refused, kept, conflicts);
    }

    /** Whether everything is saved, and when. */
    public Span state() {
        return state;
    }

    /** Asks what was asked and not answered when the sheet was open last. */
    public void askAgain() {
        conflicts.ask(saver.unanswered());
    }

    /** The person changed something; it will be saved soon if the page is shown. */
    public void changed() {
        dirty = true;
        if (savableOnceChanged) {
            refused.setVisible(false);
        }
        state.setText(state.getTranslation("targets.sheet.unsaved"));
        conflicts.follow();
        state.getUI().ifPresent(ui -> debouncer.changed(ui, this::autosave));
    }

    /** Saves what was typed since the last time. */
    public Outcome save() {
        if (dirty && !store()) {
            return Outcome.REFUSED;
        }
        return conflicts.answered() ? Outcome.SAVED : Outcome.CHOOSE;
    }

    /** Saves for a button that goes on only then; if it cannot, the page shows what has to be done first. */
    public boolean saveFirst() {
        Outcome outcome = save();
        if (outcome == Outcome.CHOOSE) {
            Toasts.warning(state.getTranslation("targets.coedit.answerFirst"));
            conflicts.focusFirst();
        } else if (outcome == Outcome.REFUSED) {
            Toasts.error(refused.text());
            refused.focus();
        }
        return outcome == Outcome.SAVED;
    }

    /** Not after a refusal, which would be the same again: then it takes a change or the button. */
    public void autosave() {
        if (!refused.isVisible()) {
            save();
        }
    }

    /** The draft has this version by now. */
    public void saved(long version) {
        if (saver.isBehind(version) && !refused.isVisible()) {
            store();
        }
    }

    /** The browser's message came in; where nothing had to be changed for it, nothing has to be saved either. */
    public void heard() {
        if (!dirty) {
            browser.saved();
        }
    }

    /** Brings in what the browser had kept, as far as nobody else changed it since. */
    public void restore(List<KeptTexts.Kept> texts) {
        KeptTexts.Restored restored = KeptTexts.into(edits, texts, saver.last());
        if (restored.restored() > 0) {
            edits.step(null, () -> edits.model().restore(restored.content()));
            kept.restored(restored.restored());
        }
        if (!restored.conflicts().isEmpty()) {
            conflicts.ask(saver.ask(restored.conflicts()));
        }
        if (!restored.unplaced().isEmpty()) {
            browser.hold(restored.unplaced());
            kept.offer("targets.kept.unplaced", restored.unplaced(), () -> browser.drop(restored.unplaced()));
        }
        heard();
    }

    /** Shows texts of which nobody knows who typed them. */
    public void offerNameless(List<KeptTexts.Kept> texts) {
        kept.offer("targets.kept.nameless", texts, browser::dropNameless);
    }

    private boolean store() {
        TargetContent mine = edits.model().content();
        try {
            DraftSaveResult saved = saver.save(mine);
            dirty = false;
            savableOnceChanged = false;
            refused.setVisible(false);
            if (saved.merged()) {
                edits.takeIn(mine, saved.seen().content());
                saver.saw(edits.model().content());
                conflicts.takenIn(saved.other());
                conflicts.ask(saved.conflicts());
            }
            state.setText(state.getTranslation("targets.sheet.saved", TimeFormats.clock(saved.at())));
            browser.saved();
            return true;
        } catch (Refusal refusal) {
            savableOnceChanged = refusal.kind() == Refusal.Kind.INVALID;
            refused.show(
                    state.getTranslation(refusal.key(), refusal.arguments()), refusal.kind() == Refusal.Kind.CONFLICT);
            return false;
        }
    }

    /** Only what is stored is answered: else it is asked again when the sheet is opened anew. */
    private void answered(UUID conflict) {
        if (!dirty || store()) {
            saver.answered(conflict);
        }
    }
}
