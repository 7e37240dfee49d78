package dev.mubiao.grid;

/**
 * A file as somebody handed it in.
 *
 * @param name as his computer calls it, for messages; the format is found out by the content
 */
@SuppressWarnings("ArrayRecordComponent") // a file is handed on, never compared
public record SourceFile(String name, byte[] content) {}
