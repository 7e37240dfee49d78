package dev.mubiao.exchange;

import dev.mubiao.targets.TargetContent;

/**
 * One table of a document, or one department's narrative.
 *
 * @param index position in the document, from 1
 * @param firstLine 1-based
 */
public record ReadTable(int index, int firstLine, TargetContent content) {}
