package dev.mubiao.publication;

/** A unit that has published something, as it was called then. */
public record PublicUnit(String code, String name) {}
