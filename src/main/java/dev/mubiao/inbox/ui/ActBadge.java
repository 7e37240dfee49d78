package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import dev.mubiao.workflow.Act;

/** What somebody did, by colour, icon and word. */
class ActBadge extends Badge {

    ActBadge(Act act) {
        super(UI.getCurrent().getTranslation(act.key()), tone(act), icon(act));
    }

    private static Tone tone(Act act) {
        return switch (act) {
            case SUBMIT, RESUBMIT -> Tone.INFO;
            case AGREE, REPLY -> Tone.SUCCESS;
            case RETURN, URGE, MOVE, HALT -> Tone.WARNING;
            case REJECT -> Tone.ERROR;
            case PUBLISH -> Tone.ACCENT;
            default -> Tone.NEUTRAL;
        };
    }

    private static VaadinIcon icon(Act act) {
        return switch (act) {
            case SUBMIT, RESUBMIT -> VaadinIcon.UPLOAD_ALT;
            case WITHDRAW, TAKE_BACK -> VaadinIcon.ARROW_BACKWARD;
            case AGREE -> VaadinIcon.CHECK;
            case RETURN -> VaadinIcon.REPLY;
            case REJECT -> VaadinIcon.BAN;
            case PUBLISH -> VaadinIcon.GLOBE;
            case REPLY, COMMENT -> VaadinIcon.COMMENT_O;
            case PASS -> VaadinIcon.FAST_FORWARD;
            case TRANSFER, REASSIGN -> VaadinIcon.EXCHANGE;
            case DELEGATE -> VaadinIcon.SHARE;
            case ADD_SIGNER -> VaadinIcon.PLUS_CIRCLE_O;
            case REMOVE_SIGNER -> VaadinIcon.MINUS_CIRCLE_O;
            case COPY -> VaadinIcon.COPY_O;
            case URGE -> VaadinIcon.BELL_O;
            case ENDED -> VaadinIcon.STOP;
            case MOVE -> VaadinIcon.ARROWS_LONG_RIGHT;
            case CHANGE_VERSION -> VaadinIcon.SITEMAP;
            case HALT -> VaadinIcon.PAUSE;
            case RESUME -> VaadinIcon.PLAY;
        };
    }
}
