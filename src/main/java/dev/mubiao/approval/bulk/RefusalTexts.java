package dev.mubiao.approval.bulk;

import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.ShownTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Renders a refusal in Chinese and English, where no user interface is there to do it. */
@Component
class RefusalTexts {

    private final MessageSource messages;

    RefusalTexts(MessageSource messages) {
        this.messages = messages;
    }

    BulkJobTable.Refused of(Refusal refusal) {
        Object[] shown = Arrays.stream(refusal.arguments())
                .map(argument -> argument instanceof Instant instant ? ShownTime.minute(instant) : argument)
                .toArray();
        return new BulkJobTable.Refused(
                refusal.key(),
                messages.getMessage(refusal.key(), shown, Locale.SIMPLIFIED_CHINESE),
                messages.getMessage(refusal.key(), shown, Locale.ENGLISH));
    }
}
