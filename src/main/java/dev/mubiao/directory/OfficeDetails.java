package dev.mubiao.directory;

/** What an administrator enters about a business office. */
public record OfficeDetails(String code, String name) {}
