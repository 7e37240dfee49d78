package dev.mubiao.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads which units and departments use each entry; the users of a merged entry count for the entry that stands for
 * it.
 */
@Component
public class EntryUsers {

    private static final String OWN = """
            select root.id as entry, used.%s as user_id from library_entry root
            join library_use used on used.entry_id = root.id where root.changed > :since
            """;
    private static final String MERGED = """
            select root.id as entry, used.%s as user_id from library_entry root
            join library_entry part on part.merged_into = root.id
            join library_use used on used.entry_id = part.id where root.changed > :since
            """;

    private final JdbcClient jdbc;

    EntryUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, Set<UUID>> units(long since) {
        return using("unit_id", since);
    }

    public Map<UUID, Set<UUID>> departments(long since) {
        return using("department_id", since);
    }

    /** Names of the entries that were merged, by the entry that stands for them. */
    public Map<UUID, List<String>> mergedNames() {
        Map<UUID, List<String>> names = new HashMap<>();
        jdbc.sql("select merged_into, coalesce(renamed, name) as name from library_entry where merged_into is not null")
                .query((row, number) -> names.computeIfAbsent(
                                row.getObject("merged_into", UUID.class), id -> new ArrayList<>())
                        .add(row.getString("name")))
                .list();
        return names;
    }

    private Map<UUID, Set<UUID>> using(String column, long since) {
        Map<UUID, UUID> same = new HashMap<>();
        Map<UUID, Set<UUID>> using = new HashMap<>();
        jdbc.sql(OWN.formatted(column) + " union " + MERGED.formatted(column))
                .param("since", since)
                .query((row, number) -> {
                    UUID user = row.getObject("user_id", UUID.class);
                    return using.computeIfAbsent(row.getObject("entry", UUID.class), id -> new HashSet<>())
                            .add(same.computeIfAbsent(user, id -> id));
                })
                .list();
        return using.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }
}
