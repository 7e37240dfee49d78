package dev.mubiao.targets.draft;

import dev.mubiao.targets.content.TargetContent;

/** A draft with its version as it was last loaded, the base of the next merge. */
public record DraftSnapshot(long version, TargetContent content) {}
