package dev.mubiao.grid.isolation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What reading files of unknown origin may take.
 *
 * @param readers programs that read at the same time
 * @param waiting files that may wait for one of them; further ones are refused
 * @param timeLimit for a file
 * @param memory of a reading program for what it reads, in MB; about 120 MB come on top
 * @param idle for how long a program waits for the next file before it ends
 */
@Validated
@ConfigurationProperties("mubiao.documents")
record ReaderSettings(
        @DefaultValue("2") @Min(1) @Max(64) int readers,
        @DefaultValue("16") @Min(0) @Max(1_000) int waiting,
        @DefaultValue("20s") Duration timeLimit,
        @DefaultValue("256") @Min(64) @Max(4_096) int memory,
        @DefaultValue("10m") Duration idle) {

    ReaderSettings {
        if (timeLimit.toMillis() < 1_000) {
            throw new IllegalArgumentException("mubiao.documents.time-limit must be a second or more");
        }
    }
}
