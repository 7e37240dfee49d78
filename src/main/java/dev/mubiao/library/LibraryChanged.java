package dev.mubiao.library;

/** The library is about to change in the current transaction. */
public record LibraryChanged() {}
