package dev.mubiao.notices;

import java.util.Locale;
import java.util.Map;

/**
 * How a person wants to be told by mail, for each group of notices.
 *
 * @param chosen what differs from the usual
 * @param language of his mails
 */
public record MailPreference(Map<NoticeGroup, MailMode> chosen, Locale language) {

    /** Of those who chose nothing. */
    public static final MailPreference USUAL = new MailPreference(Map.of(), Locale.SIMPLIFIED_CHINESE);

    public MailPreference {
        chosen = Map.copyOf(chosen);
    }

    public MailMode mode(NoticeGroup group) {
        return chosen.getOrDefault(group, group.usual());
    }
}
