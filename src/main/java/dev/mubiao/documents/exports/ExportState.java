package dev.mubiao.documents.exports;

/** Whether an export still runs. One that was stopped is removed. */
public enum ExportState {
    RUNNING,
    /** Its file can be fetched. */
    FINISHED,
    /** There is no file. */
    FAILED
}
