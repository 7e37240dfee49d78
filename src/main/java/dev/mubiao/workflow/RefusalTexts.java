package dev.mubiao.workflow;

import dev.mubiao.directory.WorkingCalendar;
import dev.mubiao.shared.Refusal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why something was refused, in words, where nobody's view is open to say it: in both languages. */
@Component
class RefusalTexts {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.ZONE);

    private final MessageSource messages;

    RefusalTexts(MessageSource messages) {
        this.messages = messages;
    }

    BulkTable.Refused of(Refusal refusal) {
        Object[] shown = Arrays.stream(refusal.arguments())
                .map(argument -> argument instanceof Instant instant ? TIME.format(instant) : argument)
                .toArray();
        return new BulkTable.Refused(
                refusal.key(),
                messages.getMessage(refusal.key(), shown, Locale.SIMPLIFIED_CHINESE),
                messages.getMessage(refusal.key(), shown, Locale.ENGLISH));
    }
}
