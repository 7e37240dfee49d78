package dev.mubiao.filingprogress;

/**
 * What a round of reminders would do.
 *
 * @param units how many would be reminded
 * @param people how many preparers they have
 * @param already how many were reminded on this working day
 * @param nobody how many have no preparer who could be told
 */
public record FilingReminderPreview(int units, int people, int already, int nobody) {}
