package dev.mubiao.approval.bulk;

import dev.mubiao.worklist.TaskId;
import java.util.Locale;

/**
 * The result of one task of a {@link BulkJob}. {@code place} counts from 0 in the order of the selection; {@code
 * causeKey} is the message key of the refusal, empty if there was none; {@code causeZh} and {@code causeEn} are its
 * text as it was then.
 */
public record BulkJobRow(
        int place,
        TaskId task,
        String targetName,
        String unitName,
        State state,
        String causeKey,
        String causeZh,
        String causeEn) {

    /** English for whoever reads English, Chinese for everybody else. */
    public String cause(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? causeEn : causeZh;
    }

    /** Where it is. */
    public enum State {
        WAITING,
        DONE,
        REFUSED,
        /** Left alone since the job was stopped. */
        LEFT
    }
}
