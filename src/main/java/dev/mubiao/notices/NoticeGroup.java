package dev.mubiao.notices;

import dev.mubiao.approval.notice.NoticeRequested;

/** Groups of notices for which people choose together whether they are mailed. */
public enum NoticeGroup {
    /** Tasks that arrive, and end without one. */
    TASKS(MailMode.DIGEST),
    /** What is due, late or urged, or cannot wait. */
    DEADLINES(MailMode.AT_ONCE),
    /** What became of one's targets. */
    RESULTS(MailMode.AT_ONCE),
    /** Copies, comments and notices of a process. */
    TALK(MailMode.DIGEST);

    private final MailMode usual;

    NoticeGroup(MailMode usual) {
        this.usual = usual;
    }

    /** For those who chose nothing. */
    public MailMode usual() {
        return usual;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "notices.group." + name();
    }

    public static NoticeGroup of(NoticeRequested.Kind kind) {
        return switch (kind) {
            case ARRIVED, ENDED, SECOND_ASKED, FORM_ASKED -> TASKS;
            case URGED, DUE_SOON, OVERDUE, DEADLINE_MOVED, ESCALATED, FILING_REMINDER, PROCESS_STOPPED -> DEADLINES;
            case RETURNED, DECIDED, SECOND_ANSWERED, FORM_RELEASED, FORM_REFUSED -> RESULTS;
            case COPIED, COMMENTED, NOTIFIED -> TALK;
        };
    }
}
