package dev.mubiao.processadmin.drafts;

/** Another window has the draft now, or none. */
public record DraftPassed(DraftId draft) {}
