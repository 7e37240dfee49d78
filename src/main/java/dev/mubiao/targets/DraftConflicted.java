package dev.mubiao.targets;

/** Somebody saved a draft in which another one had changed the same cells. Told inside the transaction. */
record DraftConflicted(TargetId target, String by, String base, String mine, String theirs, DraftMerge.Other other) {}
