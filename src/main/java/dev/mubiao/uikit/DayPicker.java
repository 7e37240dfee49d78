package dev.mubiao.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.text.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A date field in the reader's language, which says what is wrong with a date; weeks begin on Monday, dates look like
 * 2026-03-01 and are read in all spellings that {@link WrittenDate} knows.
 */
public class DayPicker extends DatePicker {

    private static final int DAYS = 7;

    public DayPicker(String label) {
        super(label);
        setFallbackParser(DayPicker::read);
        Locale locale = getLocale();
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL, locale))
                .setWeekdaysShort(weekdays(TextStyle.NARROW, locale))
                .setFirstDayOfWeek(1)
                .setDateFormat("yyyy-MM-dd")
                .setToday(getTranslation("uikit.today"))
                .setCancel(getTranslation("uikit.cancel"))
                .setBadInputErrorMessage(getTranslation("uikit.date.bad"))
                .setRequiredErrorMessage(getTranslation("uikit.date.required")));
        setMin(DateBounds.FIRST);
        setMax(DateBounds.LAST);
    }

    private static Result<LocalDate> read(String text) {
        return WrittenDate.of(text).map(Result::ok).orElseGet(() -> Result.error(text));
    }

    /** @param min null for the first day that the portal works with */
    @Override
    public final void setMin(@Nullable LocalDate min) {
        LocalDate first = min == null ? DateBounds.FIRST : min;
        super.setMin(first);
        getI18n().setMinErrorMessage(getTranslation("uikit.date.min", first.toString()));
    }

    /** @param max null for the last day that the portal works with */
    @Override
    public final void setMax(@Nullable LocalDate max) {
        LocalDate last = max == null ? DateBounds.LAST : max;
        super.setMax(last);
        getI18n().setMaxErrorMessage(getTranslation("uikit.date.max", last.toString()));
    }

    /** The field counts from Sunday, whichever day its weeks begin on. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
