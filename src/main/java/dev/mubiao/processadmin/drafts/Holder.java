package dev.mubiao.processadmin.drafts;

import java.time.Instant;

/** Who edits a draft at present. */
public record Holder(String loginName, String displayName, Instant until) {}
