package dev.mubiao.prereview.tryout;

import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.SheetLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two rule books at one place: a finding that appears, vanishes or gets another severity.
 *
 * @param before null if only the other book finds it
 * @param after null if the other book no longer finds it
 */
public record FindingChange(
        @Nullable Finding before, @Nullable Finding after) {

    /** What is found twice is the same if it is found for the same reason in the same place, however severe. */
    private record Key(String rule, String kase, List<SheetLocation> spots, String arguments) {

        static Key of(Finding finding) {
            return new Key(
                    finding.rule(),
                    finding.kase(),
                    finding.spots(),
                    finding.arguments().toString());
        }
    }

    static List<FindingChange> between(List<Finding> before, List<Finding> after) {
        Map<Key, Deque<Finding>> earlier = new LinkedHashMap<>();
        before.forEach(finding -> earlier.computeIfAbsent(Key.of(finding), any -> new ArrayDeque<>())
                .add(finding));
        List<FindingChange> changes = new ArrayList<>();
        for (Finding finding : after) {
            Finding same =
                    earlier.getOrDefault(Key.of(finding), new ArrayDeque<>()).poll();
            if (same == null || same.severity() != finding.severity()) {
                changes.add(new FindingChange(same, finding));
            }
        }
        earlier.values().forEach(rest -> rest.forEach(finding -> changes.add(new FindingChange(finding, null))));
        return changes;
    }

    /** The finding as it would be, or as it was if it is gone. */
    public Finding finding() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    public boolean appeared() {
        return before == null;
    }

    public boolean vanished() {
        return after == null;
    }
}
