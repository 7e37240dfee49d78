package dev.mubiao.workflow;

import java.time.Instant;

/**
 * Why a target stands still.
 *
 * @param by display name of the administrator who suspended it
 */
public record Halt(String reason, String by, Instant at) {}
