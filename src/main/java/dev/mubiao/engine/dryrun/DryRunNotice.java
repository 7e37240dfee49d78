package dev.mubiao.engine.dryrun;

/** A notice that a dry run came past: its name, and who would have been told, as the model writes it. */
public record DryRunNotice(String name, String who) {}
