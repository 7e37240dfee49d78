package dev.mubiao.directory.access;

import dev.mubiao.directory.Actor;

/**
 * Reads somebody's rights anew, within the transaction of what he does. The package that knows the accounts implements
 * it.
 */
@FunctionalInterface
public interface RightsNow {

    /**
     * With what he still has of the rights with which he asked.
     *
     * @throws dev.mubiao.platform.Refusal DENIED if the account is closed
     */
    Actor of(Actor asked);
}
