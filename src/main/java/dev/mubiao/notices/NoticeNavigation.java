package dev.mubiao.notices;

/** The paths of the views of notices, for links in the portal and in mails. */
public final class NoticeNavigation {

    public static final String NOTICES = "notices";
    public static final String SETTINGS = "notices/settings";

    private NoticeNavigation() {}
}
