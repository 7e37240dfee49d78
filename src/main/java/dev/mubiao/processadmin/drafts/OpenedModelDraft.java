package dev.mubiao.processadmin.drafts;

import dev.mubiao.bpmn.vocabulary.ScreenedModel;

/**
 * A draft as one person opens it: to edit it, or to read it while somebody else edits it.
 *
 * @param saving number of the latest saving; whoever saves next must know it
 * @param editable whether it is with him to edit; otherwise its summary says with whom
 */
public record OpenedModelDraft(ModelDraftSummary summary, ScreenedModel model, long saving, boolean editable) {}
