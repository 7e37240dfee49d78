package dev.mubiao.prereview.rulebook;

import java.time.Instant;

/** Who changed something, by log-in name, and when. */
public record Edit(String by, Instant at) {}
