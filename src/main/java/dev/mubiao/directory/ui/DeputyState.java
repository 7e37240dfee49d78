package dev.mubiao.directory.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.directory.Deputyship;
import dev.mubiao.uikit.Tone;
import java.time.LocalDate;

/** Where today is in the span of a deputyship. */
enum DeputyState {
    COMING(Tone.INFO, VaadinIcon.CLOCK),
    RUNNING(Tone.SUCCESS, VaadinIcon.CHECK_CIRCLE_O),
    OVER(Tone.NEUTRAL, VaadinIcon.ARCHIVE);

    private final Tone tone;
    private final VaadinIcon icon;

    DeputyState(Tone tone, VaadinIcon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static DeputyState of(Deputyship deputyship, LocalDate today) {
        if (deputyship.to().isBefore(today)) {
            return OVER;
        }
        return deputyship.from().isAfter(today) ? COMING : RUNNING;
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
