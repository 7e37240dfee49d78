package dev.mubiao.notices;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.MessageText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reminder to file is about, as notices keep it, so that each reader is told in his language.
 *
 * @param unit which has to file; null of reminders from before this was kept
 * @param closes the last day of filing; null if the year has none
 */
public record FilingDue(
        @Nullable UnitId unit, BudgetYear year, @Nullable LocalDate closes) {

    MessageText words() {
        return closes == null
                ? new MessageText("notices.filing", List.of(year))
                : new MessageText("notices.filing.closes", List.of(year, closes));
    }
}
