package dev.mubiao.workflow;

import dev.mubiao.targets.TargetId;

/** What was submitted: the revision by its number and digest. */
public record Submission(TargetId target, int revision, String sha256) {}
