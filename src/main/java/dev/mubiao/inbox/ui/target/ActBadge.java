package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import dev.mubiao.worklist.ApprovalAction;

/** What somebody did, by colour, icon and word. */
class ActBadge extends Badge {

    ActBadge(ApprovalAction approvalAction) {
        super(UI.getCurrent().getTranslation(approvalAction.key()), tone(approvalAction), icon(approvalAction));
    }

    private static Tone tone(ApprovalAction approvalAction) {
        return switch (approvalAction) {
            case SUBMIT, RESUBMIT -> Tone.INFO;
            case AGREE, REPLY -> Tone.SUCCESS;
            case RETURN, URGE, MOVE, HALT -> Tone.WARNING;
            case REJECT -> Tone.ERROR;
            case PUBLISH -> Tone.ACCENT;
            default -> Tone.NEUTRAL;
        };
    }

    private static VaadinIcon icon(ApprovalAction approvalAction) {
        return switch (approvalAction) {
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
