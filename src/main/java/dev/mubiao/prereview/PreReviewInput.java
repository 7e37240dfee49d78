package dev.mubiao.prereview;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.targets.content.TargetContent;

/**
 * A table of a document to be pre-reviewed before it is a target: its content, its form and the lines that it was
 * read from.
 */
public record PreReviewInput(TargetContent content, FormVariant variant, DocumentExcerpt source) {}
