package dev.mubiao.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.library.EntryState;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;

/** The state of an entry as icon, word and colour. */
class EntryStateBadge extends Badge {

    EntryStateBadge(EntryState state) {
        super(UI.getCurrent().getTranslation(state.key()), tone(state), icon(state));
    }

    private static Tone tone(EntryState state) {
        return switch (state) {
            case OFFERED -> Tone.NEUTRAL;
            case PREFERRED -> Tone.SUCCESS;
            case HIDDEN -> Tone.WARNING;
        };
    }

    private static VaadinIcon icon(EntryState state) {
        return switch (state) {
            case OFFERED -> VaadinIcon.CHECK;
            case PREFERRED -> VaadinIcon.STAR;
            case HIDDEN -> VaadinIcon.EYE_SLASH;
        };
    }
}
