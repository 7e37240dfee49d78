package dev.mubiao.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the dispatch of the outbox.
 *
 * @param enabled whether this process sends; another one may do it alone
 * @param every time between two dispatches
 * @param batch how many are taken at a time
 * @param lease for how long items belong to the process that took them, in case it ends
 * @param pauses after the first, second, … failed try; one try more than pauses, then it is given up
 * @param keepSent for how long what was sent is kept
 */
@Validated
@ConfigurationProperties("mubiao.outbox")
record OutboxSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("3s") Duration every,
        @DefaultValue("20") @Min(1) @Max(200) int batch,
        @DefaultValue("10m") Duration lease,

        @DefaultValue({"1m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "6h"}) @NotEmpty
        List<Duration> pauses,

        @DefaultValue("30d") Duration keepSent) {

    /** Nothing is begun so close to the end of its lease: another process might take it meanwhile. */
    static final Duration MARGIN = Duration.ofMinutes(2);

    OutboxSettings {
        if (lease.compareTo(MARGIN) <= 0) {
            throw new IllegalArgumentException("mubiao.outbox.lease must be longer than " + MARGIN);
        }
    }

    int mostTries() {
        return pauses.size() + 1;
    }

    Duration pauseAfter(int tries) {
        return pauses.get(Math.min(tries, pauses.size()) - 1);
    }
}
