package dev.mubiao.processadmin.drafts;

import dev.mubiao.bpmn.vocabulary.ScreenedModel;

/**
 * A draft before somebody.
 *
 * @param saving number of the latest saving; whoever saves next must know it
 * @param editable whether it is with him to edit; otherwise its facts say with whom
 */
public record OpenedModelDraft(ModelDraftSummary facts, ScreenedModel model, long saving, boolean editable) {}
