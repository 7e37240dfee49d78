package dev.mubiao.directory.ui.substitution;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.directory.substitution.Substitution;
import dev.mubiao.uikit.Tone;
import java.time.LocalDate;

/** Whether a substitution is to come, in force or over. */
enum SubstitutionState {
    COMING(Tone.INFO, VaadinIcon.CLOCK),
    RUNNING(Tone.SUCCESS, VaadinIcon.CHECK_CIRCLE_O),
    OVER(Tone.NEUTRAL, VaadinIcon.ARCHIVE);

    private final Tone tone;
    private final VaadinIcon icon;

    SubstitutionState(Tone tone, VaadinIcon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static SubstitutionState of(Substitution substitution, LocalDate today) {
        if (substitution.to().isBefore(today)) {
            return OVER;
        }
        return substitution.from().isAfter(today) ? COMING : RUNNING;
    }

    Tone tone() {
        return tone;
    }

    VaadinIcon icon() {
        return icon;
    }

    String key() {
        return "directory.deputies.state." + name();
    }

    /** Key of what the button says that ends it; nothing is left to end of one that is over. */
    String endKey() {
        return this == COMING ? "directory.deputies.cancel" : "directory.deputies.end";
    }
}
