package dev.mubiao.prereview.ui.findings;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;

/** Shows the severity of a finding as icon, word and colour. */
public class SeverityBadge extends Badge {

    public SeverityBadge(Severity severity, String text) {
        super(text, tone(severity), icon(severity));
    }

    public static String key(Severity severity) {
        return "prereview.rulebook.severity." + severity;
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
