package dev.mubiao.approval.suspension;

import java.time.Instant;

/** Why, when and by which administrator a target was suspended; {@code by} is his display name. */
public record Suspension(String reason, String by, Instant at) {}
