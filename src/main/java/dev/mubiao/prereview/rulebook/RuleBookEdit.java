package dev.mubiao.prereview.rulebook;

import java.time.Instant;

/** Who last changed an entry of the rule book, by log-in name, and when. */
public record RuleBookEdit(String by, Instant at) {}
