package dev.mubiao.shell.advisories;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A known fault of libraries.
 *
 * @param ids its own name and those that others have given it
 */
record Advisory(List<String> ids, String summary, List<Affected> affected) {

    /**
     * Versions of one library.
     *
     * @param versions named one by one
     * @param ranges from where to where; one of them is enough
     */
    record Affected(String ecosystem, String name, Set<String> versions, List<List<Event>> ranges) {

        boolean includes(Component component) {
            return ecosystem.equals(component.ecosystem())
                    && name.equals(component.name())
                    && (versions.contains(component.version())
                            || ranges.stream().anyMatch(range -> includes(range, component)));
        }

        private static boolean includes(List<Event> range, Component component) {
            ComponentVersion version = ComponentVersion.of(component.ecosystem(), component.version());
            boolean within = false;
            for (Event event : range.stream().sorted(Event.ORDER).toList()) {
                int order = version.compareTo(event.at());
                switch (event.kind()) {
                    case INTRODUCED -> within |= order >= 0;
                    case FIXED -> within &= order < 0;
                    case LAST_AFFECTED -> within &= order <= 0;
                }
            }
            return within;
        }
    }

    /** Where a range begins or ends. */
    record Event(Kind kind, ComponentVersion at) {

        static final Comparator<Event> ORDER = Comparator.comparing(Event::at).thenComparing(Event::kind);

        enum Kind {
            INTRODUCED,
            FIXED,
            LAST_AFFECTED
        }
    }

    String id() {
        return ids.get(0);
    }

    boolean concerns(Component component) {
        return affected.stream().anyMatch(one -> one.includes(component));
    }
}
