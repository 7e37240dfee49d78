package dev.mubiao.targets;

/** A draft was saved. Not worth an audit entry, but open sheets and lists follow it. */
public record DraftSaved(TargetId target, long version) {}
