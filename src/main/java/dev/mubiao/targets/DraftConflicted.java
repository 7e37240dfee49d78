package dev.mubiao.targets;

import dev.mubiao.targets.merge.DraftMerge;

/** A draft was saved in which another person had changed the same cells. Published inside the transaction. */
public record DraftConflicted(
        TargetId target, String by, String base, String mine, String theirs, DraftMerge.Other other) {}
