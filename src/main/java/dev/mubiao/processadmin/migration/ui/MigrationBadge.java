package dev.mubiao.processadmin.migration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.processadmin.migration.Migration;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;

/** The state of a migration: checking or moving, running or ended. */
class MigrationBadge extends Badge {

    MigrationBadge(Migration migration) {
        super(
                UI.getCurrent().getTranslation("processadmin.migration." + migration.phase() + "." + migration.state()),
                tone(migration.state()),
                icon(migration.state()));
    }

    private static Tone tone(Migration.State state) {
        return switch (state) {
            case RUNNING -> Tone.INFO;
            case STOPPED -> Tone.WARNING;
            case FINISHED -> Tone.SUCCESS;
        };
    }

    private static VaadinIcon icon(Migration.State state) {
        return switch (state) {
            case RUNNING -> VaadinIcon.HOURGLASS;
            case STOPPED -> VaadinIcon.STOP;
            case FINISHED -> VaadinIcon.CHECK;
        };
    }
}
