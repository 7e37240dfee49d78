package dev.mubiao.approval;

import dev.mubiao.targets.TargetId;

/** What was submitted: the revision by its number and SHA-256. */
public record Submission(TargetId target, int revision, String sha256) {}
