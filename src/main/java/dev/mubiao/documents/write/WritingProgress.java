package dev.mubiao.documents.write;

import java.util.concurrent.CancellationException;

/** Told how far the writing of documents is, again and again, since it may take minutes. */
@FunctionalInterface
public interface WritingProgress {

    /** For what nobody waits for. */
    WritingProgress UNSEEN = written -> {};

    /**
     * @param written how many targets are written by now
     * @throws CancellationException to end the writing: nobody wants the document any more
     */
    void at(int written);
}
