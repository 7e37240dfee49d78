package dev.mubiao.inbox;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * With whom a filter is shared: everybody of a unit or of an office.
 *
 * @param key {@code unit:<id>} or {@code office:<id>}
 */
public record FilterAudience(String key) {

    /** All that somebody belongs to. */
    public static List<FilterAudience> of(Actor actor) {
        return actor.grants().stream()
                .flatMap(FilterAudience::of)
                .distinct()
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
    }

    boolean unit() {
        return key.startsWith("unit:");
    }

    UUID id() {
        return UUID.fromString(key.substring(key.indexOf(':') + 1));
    }

    private static Stream<FilterAudience> of(Grant grant) {
        if (grant.unit() != null) {
            return Stream.of(new FilterAudience("unit:" + grant.unit().value()));
        }
        return grant.office() == null
                ? Stream.empty()
                : Stream.of(new FilterAudience("office:" + grant.office().value()));
    }
}
