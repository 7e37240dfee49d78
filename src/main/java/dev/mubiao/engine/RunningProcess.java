package dev.mubiao.engine;

/**
 * A process that has not ended.
 *
 * @param definition id of the deployed model that it runs on
 * @param suspended whether it stands still until it is resumed
 */
public record RunningProcess(String id, String definition, boolean suspended) {}
