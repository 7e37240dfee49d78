package dev.mubiao.documents.exports;

import dev.mubiao.documents.write.WrittenFormat;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much exports may take.
 *
 * @param room of all exports together in the database
 * @param keep how long a finished one can be fetched
 * @param targets of one export
 */
@Validated
@ConfigurationProperties("mubiao.exports")
record ExportLimits(
        @DefaultValue("2GB") DataSize room,
        @DefaultValue("24h") Duration keep,
        @DefaultValue("20000") @Min(1) int targets) {

    /** What a document of one target takes, in bytes: of ten to fifteen rows, and rounded up. */
    static long expected(WrittenFormat format) {
        return switch (format) {
            case PDF -> 64 * 1024L;
            case DOCX, XLSX, CSV, JSON -> 16 * 1024L;
        };
    }
}
