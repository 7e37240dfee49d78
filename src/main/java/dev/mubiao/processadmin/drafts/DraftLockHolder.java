package dev.mubiao.processadmin.drafts;

import java.time.Instant;

/** Who holds the lock of a draft, and until when. */
public record DraftLockHolder(String loginName, String displayName, Instant until) {}
