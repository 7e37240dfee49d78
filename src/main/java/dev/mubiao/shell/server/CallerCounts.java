package dev.mubiao.shell.server;

import java.util.HashMap;
import java.util.Map;

/** How many of something each address has under way, and all together, with a bound for both. */
final class CallerCounts {

    private final int most;
    private final int mostPerAddress;
    private final Map<String, Integer> counts = new HashMap<>();
    private int all;

    CallerCounts(int most, int mostPerAddress) {
        this.most = most;
        this.mostPerAddress = mostPerAddress;
    }

    /** False if there is no room; otherwise {@link #leave} has to follow. */
    synchronized boolean enter(String address) {
        int own = counts.getOrDefault(address, 0);
        if (all >= most || own >= mostPerAddress) {
            return false;
        }
        counts.put(address, own + 1);
        all++;
        return true;
    }

    synchronized void leave(String address) {
        counts.computeIfPresent(address, (same, own) -> own == 1 ? null : own - 1);
        all--;
    }
}
