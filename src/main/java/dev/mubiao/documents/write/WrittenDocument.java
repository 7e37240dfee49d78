package dev.mubiao.documents.write;

/**
 * A file to be downloaded.
 *
 * @param name what it is saved as
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
public record WrittenDocument(String name, String mediaType, byte[] content) {}
