package dev.mubiao.documents.exports;

import dev.mubiao.documents.write.DocumentZip;

/**
 * The file of a finished export.
 *
 * @param name what it is saved as
 * @param content written piece by piece: it may be larger than what fits into memory
 */
public record ExportFile(String name, String mediaType, DocumentZip.Content content) {}
