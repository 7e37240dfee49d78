package dev.mubiao.directory.tokens;

/** What a token may do of what its owner may. */
public enum ApiScope {
    /** Read; every token may. */
    READ,
    /** Change something too. */
    WORK,
    /** What its owner may as administrator. Without it the token's owner is none. */
    ADMINISTER;

    /** Key of its name. */
    public String key() {
        return "directory.token.scope." + name();
    }
}
