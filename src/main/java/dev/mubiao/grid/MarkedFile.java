package dev.mubiao.grid;

/**
 * A file in which remarks are written.
 *
 * @param format that it has now: docx or xlsx
 * @param drawn whether it is not the file itself, but a workbook drawn from what was read of it
 */
@SuppressWarnings("ArrayRecordComponent") // a file is handed on, never compared
public record MarkedFile(DocumentFormat format, boolean drawn, byte[] content) {}
