package dev.mubiao.publication;

/** A unit that has published something, under the name that it had then. */
public record PublicUnit(String code, String name) {}
