package dev.mubiao.library;

/** The state that administrators gave to an entry: offered, preferred or hidden. */
public enum EntryState {
    OFFERED,
    /** Comes before others that match as well. */
    PREFERRED,
    /** Nobody but administrators sees it. */
    HIDDEN;

    /** Key of the state's name in the message bundles. */
    public String key() {
        return "library.state." + name();
    }
}
