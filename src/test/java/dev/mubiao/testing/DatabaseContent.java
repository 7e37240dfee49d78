package dev.mubiao.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The rows of all tables at a moment, to see afterwards what was written. For H2. */
public final class DatabaseContent {

    /** Tables that the portal itself writes, whoever is at it. */
    public static final Set<String> BACKGROUND = Set.of("scheduled_job", "act_ge_property", "act_ru_meter_log");

    private final Map<String, Set<String>> rows;

    private DatabaseContent(Map<String, Set<String>> rows) {
        this.rows = rows;
    }

    /** @param without tables, in lower case, that are written by themselves or do not matter */
    public static DatabaseContent of(DataSource database, Set<String> without) {
        Map<String, Set<String>> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (String table : DatabaseSnapshot.names(sql)) {
                String name = table.replace("\"", "").toLowerCase(Locale.ROOT);
                if (!without.contains(name)) {
                    rows.put(name, rows(sql, table));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseContent(rows);
    }

    /** Rows that came, with a plus, and that went, with a minus, by table in lower case; empty if nothing was written. */
    public Map<String, List<String>> changesSince(DatabaseContent before) {
        Map<String, List<String>> changes = new TreeMap<>();
        rows.forEach((table, now) -> {
            Set<String> then = before.rows.getOrDefault(table, Set.of());
            List<String> rowsOfTable = Stream.concat(
                            then.stream().filter(row -> !now.contains(row)).map(row -> "- " + row),
                            now.stream().filter(row -> !then.contains(row)).map(row -> "+ " + row))
                    .toList();
            if (!rowsOfTable.isEmpty()) {
                changes.put(table, rowsOfTable);
            }
        });
        return changes;
    }

    private static Set<String> rows(Statement sql, String table) throws SQLException {
        Set<String> all = new TreeSet<>();
        try (ResultSet found = sql.executeQuery("select * from public." + table)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(found.getString(i)).append(" | ");
                }
                all.add(row.toString());
            }
        }
        return all;
    }
}
