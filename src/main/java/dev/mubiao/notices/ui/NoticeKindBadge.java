package dev.mubiao.notices.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;

/** Shows what a notice is about as icon, word and colour. */
class NoticeKindBadge extends Badge {

    NoticeKindBadge(NoticeRequested.Kind kind, String word) {
        super(word, tone(kind), icon(kind));
    }

    private static Tone tone(NoticeRequested.Kind kind) {
        return switch (kind) {
            case ARRIVED, SECOND_ASKED, FORM_ASKED, DEADLINE_MOVED -> Tone.INFO;
            case ENDED -> Tone.NEUTRAL;
            case RETURNED, FORM_REFUSED, URGED, DUE_SOON, FILING_REMINDER -> Tone.WARNING;
            case DECIDED, SECOND_ANSWERED, FORM_RELEASED -> Tone.SUCCESS;
            case COPIED, COMMENTED, NOTIFIED -> Tone.ACCENT;
            case OVERDUE, ESCALATED, PROCESS_STOPPED -> Tone.ERROR;
        };
    }

    private static VaadinIcon icon(NoticeRequested.Kind kind) {
        return switch (kind) {
            case ARRIVED -> VaadinIcon.INBOX;
            case ENDED -> VaadinIcon.BAN;
            case RETURNED, FORM_REFUSED -> VaadinIcon.ARROW_BACKWARD;
            case DECIDED -> VaadinIcon.GAVEL;
            case COPIED -> VaadinIcon.COPY_O;
            case NOTIFIED -> VaadinIcon.MEGAPHONE;
            case URGED -> VaadinIcon.BELL_O;
            case COMMENTED -> VaadinIcon.COMMENT_O;
            case DUE_SOON -> VaadinIcon.CLOCK;
            case OVERDUE -> VaadinIcon.ALARM;
            case DEADLINE_MOVED -> VaadinIcon.TIME_FORWARD;
            case ESCALATED -> VaadinIcon.ARROW_UP;
            case PROCESS_STOPPED -> VaadinIcon.STOP;
            case FILING_REMINDER -> VaadinIcon.CALENDAR_CLOCK;
            case SECOND_ASKED, FORM_ASKED -> VaadinIcon.USERS;
            case SECOND_ANSWERED, FORM_RELEASED -> VaadinIcon.USER_CHECK;
        };
    }
}
