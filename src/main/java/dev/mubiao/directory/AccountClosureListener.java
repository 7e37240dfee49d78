package dev.mubiao.directory;

import java.util.Optional;

/**
 * Says what work a person leaves behind whose account is closed. Modules that keep work for people contribute beans
 * of it.
 */
public interface AccountClosureListener {

    /** Empty if nothing is left. @throws dev.mubiao.platform.Refusal DENIED to all but administrators */
    Optional<RemainingWork> openWork(Actor by, PersonId person);

    /**
     * @param key of the text in the message bundles, with the person's name and the number as its arguments
     * @param linkKey of the text of the link
     * @param path where it can be given to others
     */
    record RemainingWork(String key, String linkKey, String path, int number) {}
}
