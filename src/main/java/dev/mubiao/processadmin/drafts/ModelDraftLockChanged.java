package dev.mubiao.processadmin.drafts;

/** The lock of a draft went to another editing session, or was released. */
public record ModelDraftLockChanged(ModelDraftId draft) {}
