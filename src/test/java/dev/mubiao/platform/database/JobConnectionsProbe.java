package dev.mubiao.platform.database;

/** Tells tests of other packages whose connections the current thread would get. */
public final class JobConnectionsProbe {

    private JobConnectionsProbe() {}

    public static boolean ofJobs() {
        return JobConnections.current();
    }
}
