package dev.mubiao.targets;

/** A draft as somebody last saw it. */
public record SeenDraft(long version, TargetContent content) {}
