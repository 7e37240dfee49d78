package dev.mubiao.targets.cell;

/** A stored key that names no place of a sheet: kept, so that nothing is lost of what somebody wrote about it. */
public record UnknownRef(String key) implements CellRef {}
