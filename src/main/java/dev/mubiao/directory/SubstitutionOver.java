package dev.mubiao.directory;

/**
 * A substitution was ended before its last day, so that the deputy acts for the person no more. Published inside the
 * transaction.
 */
public record SubstitutionOver(PersonId deputy, PersonId person) {}
