package dev.mubiao.engine.deployment;

/**
 * Knows the versions of called processes that are in use no more. The module that releases them implements it.
 */
@FunctionalInterface
public interface RetiredVersions {

    /** @param definition id of a version of a called process @return whether no new model may call it */
    boolean retired(String definition);
}
