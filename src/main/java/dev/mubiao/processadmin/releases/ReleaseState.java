package dev.mubiao.processadmin.releases;

/** The state of a release. */
public enum ReleaseState {
    /** A second administrator has to release it. */
    WAITING,
    /** Released, but not valid yet. */
    PLANNED,
    /** What is submitted now starts on it, in its scope. */
    VALID,
    /** Others are valid for all of its scope. */
    REPLACED,
    WITHDRAWN,
    /** The second administrator did not release it. */
    REFUSED;

    /** Key of its name in the message bundles. */
    public String key() {
        return "processadmin.releases.state." + name();
    }
}
