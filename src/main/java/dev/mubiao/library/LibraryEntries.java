package dev.mubiao.library;

import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.targets.content.Operator;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads and writes the table of entries. Only a transaction that holds the {@link LibraryVersionLock lock} writes it.
 */
@Component
public class LibraryEntries {

    private final JdbcClient jdbc;

    LibraryEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal NOT_FOUND */
    public LibraryEntry get(UUID id) {
        return jdbc.sql("select * from library_entry where id = :id")
                .param("id", id)
                .query(LibraryEntries::entry)
                .optional()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "library.unknown"));
    }

    public List<LibraryEntry> changedSince(long version) {
        return jdbc.sql("select * from library_entry where changed > :version")
                .param("version", version)
                .query(LibraryEntries::entry)
                .list();
    }

    public List<LibraryEntry> mergedInto(UUID id) {
        return jdbc
                .sql("select * from library_entry where merged_into = :id")
                .param("id", id)
                .query(LibraryEntries::entry)
                .list()
                .stream()
                .sorted(Comparator.comparing(LibraryEntry::name, SortKey.ORDER))
                .toList();
    }

    /** The entry and those that it stands for. */
    public List<UUID> parts(UUID id) {
        return jdbc.sql("select id from library_entry where id = :id"
                        + " union all select id from library_entry where merged_into = :id")
                .param("id", id)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    Optional<UUID> byKey(String key) {
        return jdbc.sql("select id from library_entry where name_key = :key")
                .param("key", key)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** Ids by key; entries that are not there yet are made. */
    public Map<String, UUID> of(List<IndicatorUse> uses, long version) {
        Map<String, UUID> ids = new HashMap<>();
        if (uses.isEmpty()) {
            return ids;
        }
        jdbc.sql("select id, name_key from library_entry where name_key in (:keys)")
                .param("keys", uses.stream().map(IndicatorUse::key).toList())
                .query((row, number) -> ids.put(row.getString("name_key"), row.getObject("id", UUID.class)))
                .list();
        uses.forEach(use -> ids.computeIfAbsent(use.key(), key -> create(use, version)));
        return ids;
    }

    private UUID create(IndicatorUse use, long version) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into library_entry (id, name_key, name, uses, unit_count, state, note, changed)"
                        + " values (:id, :key, :name, 0, 0, 'OFFERED', '', :version)")
                .param("id", id)
                .param("key", use.key())
                .param("name", use.written())
                .param("version", version)
                .update();
        return id;
    }

    void summarise(LibraryEntry entry, long version) {
        jdbc.sql("""
                        update library_entry set name = :name, level1 = :level1, level2 = :level2,
                        operator = :operator, typical_value = :value, measure = :measure, smallest = :smallest,
                        largest = :largest, uses = :uses, unit_count = :units, last_year = :year, changed = :version
                        where id = :id
                        """)
                .param("id", entry.id())
                .param("name", entry.written())
                .param("level1", name(entry.level1()))
                .param("level2", name(entry.level2()))
                .param("operator", name(entry.usual().operator()))
                .param("value", entry.usual().value())
                .param("measure", entry.usual().measure())
                .param("smallest", entry.usual().smallest())
                .param("largest", entry.usual().largest())
                .param("uses", entry.use().targets())
                .param("units", entry.use().units())
                .param("year", entry.use().lastYear())
                .param("version", version)
                .update();
    }

    void setState(Collection<UUID> ids, EntryState state, long version) {
        jdbc.sql("update library_entry set state = :state, changed = :version where id in (:ids)")
                .param("state", state.name())
                .param("version", version)
                .param("ids", ids)
                .update();
    }

    void describe(UUID id, @Nullable String renamed, String note, long version) {
        jdbc.sql("update library_entry set renamed = :renamed, note = :note, changed = :version where id = :id")
                .param("renamed", renamed)
                .param("note", note)
                .param("version", version)
                .param("id", id)
                .update();
    }

    void merge(Collection<UUID> ids, @Nullable UUID into, long version) {
        jdbc.sql("update library_entry set merged_into = :into, changed = :version where id in (:ids)")
                .param("into", into)
                .param("version", version)
                .param("ids", ids)
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static LibraryEntry entry(ResultSet row, int number) throws SQLException {
        String operator = row.getString("operator");
        int year = row.getInt("last_year");
        return new LibraryEntry(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("renamed"),
                IndicatorUseCount.meaning(row.getString("level1")),
                IndicatorUseCount.meaning(row.getString("level2")),
                new LibraryEntry.UsualValue(
                        operator == null ? null : Operator.valueOf(operator),
                        row.getString("typical_value"),
                        row.getString("measure"),
                        plain(row.getBigDecimal("smallest")),
                        plain(row.getBigDecimal("largest"))),
                new LibraryEntry.Use(row.getInt("uses"), row.getInt("unit_count"), year == 0 ? null : year),
                EntryState.valueOf(row.getString("state")),
                row.getString("note"),
                row.getObject("merged_into", UUID.class));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
