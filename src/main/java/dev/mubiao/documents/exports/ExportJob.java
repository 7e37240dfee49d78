package dev.mubiao.documents.exports;

import dev.mubiao.directory.PersonId;
import dev.mubiao.documents.templates.TemplateChoice;
import dev.mubiao.documents.write.WrittenFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export and how far it is.
 *
 * @param template what targets are written with
 * @param name of its file, without an ending
 * @param failure why there is no file; null unless it failed
 */
public record ExportJob(
        ExportId id,
        Owner owner,
        WrittenFormat format,
        ExportLayout layout,
        TemplateChoice template,
        String name,
        ExportState state,
        @Nullable ExportFailure failure,
        Count count,
        Times times) {

    /**
     * For whom it is.
     *
     * @param administers whether it was asked for with the rights of an administrator, which a token of the API or a
     *     session may lack although the person has them
     */
    public record Owner(PersonId person, boolean administers) {}

    /**
     * In targets, but for the documents.
     *
     * @param done dealt with and stored
     * @param progress dealt with, those of a document that is being written included
     * @param leftOut of those done, such as the person may not see any more
     */
    public record Count(int total, int done, int progress, int leftOut, int documents) {}

    /** @param until when it is removed */
    public record Times(Instant startedAt, @Nullable Instant finishedAt, Instant until) {}

    public boolean running() {
        return state == ExportState.RUNNING;
    }

    /** Whether its file is one document and no zip. */
    boolean single() {
        return layout != ExportLayout.EACH && count.documents() == 1;
    }
}
