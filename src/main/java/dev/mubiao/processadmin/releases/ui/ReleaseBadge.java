package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;

/** The state of a release by colour, icon and word. */
class ReleaseBadge extends Badge {

    ReleaseBadge(ReleaseState state) {
        super(UI.getCurrent().getTranslation(state.key()), tone(state), icon(state));
    }

    private static Tone tone(ReleaseState state) {
        return switch (state) {
            case WAITING -> Tone.WARNING;
            case PLANNED -> Tone.INFO;
            case VALID -> Tone.SUCCESS;
            case REPLACED, WITHDRAWN -> Tone.NEUTRAL;
            case REFUSED -> Tone.ERROR;
        };
    }

    private static VaadinIcon icon(ReleaseState state) {
        return switch (state) {
            case WAITING -> VaadinIcon.HOURGLASS;
            case PLANNED -> VaadinIcon.CALENDAR_CLOCK;
            case VALID -> VaadinIcon.CHECK;
            case REPLACED -> VaadinIcon.ARCHIVE;
            case WITHDRAWN -> VaadinIcon.BAN;
            case REFUSED -> VaadinIcon.CLOSE_CIRCLE_O;
        };
    }
}
