package dev.mubiao.processadmin.drafts;

/**
 * A draft before somebody.
 *
 * @param saving number of the latest saving; whoever saves next must know it
 * @param editable whether it is with him to edit; otherwise its facts say with whom
 */
public record OpenedModelDraft(ModelDraftSummary facts, String xml, long saving, boolean editable) {}
