package dev.mubiao.prereview.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.targets.SheetProblem.Severity;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;

/** How severe a finding is, as icon, word and colour. */
class SeverityBadge extends Badge {

    SeverityBadge(Severity severity, String text) {
        super(text, tone(severity), icon(severity));
    }

    static String key(Severity severity) {
        return "rulebook.severity." + severity;
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case HINT -> Tone.INFO;
            case QUESTION -> Tone.ACCENT;
        };
    }

    private static VaadinIcon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> VaadinIcon.BAN;
            case WARNING -> VaadinIcon.WARNING;
            case HINT -> VaadinIcon.INFO_CIRCLE;
            case QUESTION -> VaadinIcon.QUESTION_CIRCLE;
        };
    }
}
