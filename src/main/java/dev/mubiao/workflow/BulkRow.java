package dev.mubiao.workflow;

/**
 * What became of one task of a {@link BulkJob}.
 *
 * @param place from 0, in the order of the selection
 * @param causeKey why it was refused, as a key of the message bundles, empty if it was not
 * @param cause the same in words, in the language of who started it
 */
public record BulkRow(
        int place, TaskId task, String targetName, String unitName, State state, String causeKey, String cause) {

    /** Where it is. */
    public enum State {
        WAITING,
        DONE,
        REFUSED,
        /** Left alone since the job was stopped. */
        LEFT
    }
}
