package dev.mubiao.prereview;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.prereview.rules.Source;
import dev.mubiao.targets.TargetContent;

/** A table of a document, before it is a target. */
public record ReviewedPart(TargetContent content, FormVariant variant, Source source) {}
