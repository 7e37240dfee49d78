package dev.mubiao.targets.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;

/** Shows a target's status as colour, icon and word. */
public class TargetStatusBadge extends Badge {

    public TargetStatusBadge(TargetStatus status) {
        super(UI.getCurrent().getTranslation(status.key()), tone(status), icon(status));
    }

    private static Tone tone(TargetStatus status) {
        return switch (status) {
            case DRAFT, VOIDED -> Tone.NEUTRAL;
            case UNIT_REVIEW, FINANCE_REVIEW -> Tone.INFO;
            case RETURNED, ADJUSTING -> Tone.WARNING;
            case APPROVED -> Tone.SUCCESS;
            case PUBLISHED -> Tone.ACCENT;
            case NOT_PASSED -> Tone.ERROR;
        };
    }

    private static VaadinIcon icon(TargetStatus status) {
        return switch (status) {
            case DRAFT -> VaadinIcon.PENCIL;
            case UNIT_REVIEW, FINANCE_REVIEW -> VaadinIcon.HOURGLASS;
            case RETURNED -> VaadinIcon.ARROW_BACKWARD;
            case ADJUSTING -> VaadinIcon.EDIT;
            case APPROVED -> VaadinIcon.CHECK;
            case PUBLISHED -> VaadinIcon.GLOBE;
            case NOT_PASSED -> VaadinIcon.CLOSE_CIRCLE;
            case VOIDED -> VaadinIcon.BAN;
        };
    }
}
