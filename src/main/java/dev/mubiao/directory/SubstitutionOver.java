package dev.mubiao.directory;

/**
 * A substitution was ended before its last day, or cancelled before it began: what the deputy may do has to be looked at
 * again. Published inside the transaction.
 */
public record SubstitutionOver(PersonId deputy) {}
