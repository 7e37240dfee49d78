package dev.mubiao.targets;

/** A draft was saved; not worth an audit entry, but those who have it open want to know. */
public record DraftSaved(TargetId target, long version) {}
