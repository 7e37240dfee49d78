package dev.mubiao.engine.dryrun;

import java.util.UUID;

/**
 * The process instance of a dry run, and the id of its version ({@code definition}). The engine knows it under the
 * {@code number} instead of a target.
 */
public record DryRunInstance(String definition, String id, UUID number) {}
