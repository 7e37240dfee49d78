package dev.mubiao.workflow;

import java.util.Locale;

/**
 * What became of one task of a {@link BulkJob}.
 *
 * @param place from 0, in the order of the selection
 * @param causeKey why it was refused, as a key of the message bundles, empty if it was not
 * @param causeZh the same in Chinese words, as it was when it was refused
 * @param causeEn the same in English
 */
public record BulkRow(
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
