package dev.mubiao.approval.bulk;

import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.Refusal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Renders a refusal in Chinese and English, where no user interface is there to do it. */
@Component
class RefusalTexts {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.ZONE);

    private final MessageSource messages;

    RefusalTexts(MessageSource messages) {
        this.messages = messages;
    }

    BulkJobTable.Refused of(Refusal refusal) {
        Object[] shown = Arrays.stream(refusal.arguments())
                .map(argument -> argument instanceof Instant instant ? TIME.format(instant) : argument)
                .toArray();
        return new BulkJobTable.Refused(
                refusal.key(),
                messages.getMessage(refusal.key(), shown, Locale.SIMPLIFIED_CHINESE),
                messages.getMessage(refusal.key(), shown, Locale.ENGLISH));
    }
}
