package dev.mubiao.directory;

/** Why what a person signed in with counts no more: his sessions of before end, and so do his tokens of the API. */
public enum CredentialChange {
    /** The account was closed. */
    CLOSED,
    /** An administrator set another password. */
    PASSWORD_RESET,
    /** The log-in name is another one. */
    RENAMED,
    /** A role was taken away. */
    ROLES_LOST
}
