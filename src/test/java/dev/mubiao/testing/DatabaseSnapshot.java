package dev.mubiao.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The rows of all tables at a moment, copied to a schema beside the tables, on H2 or PostgreSQL. Sequences go on where
 * they are.
 */
final class DatabaseSnapshot {

    private static final String SCHEMA = "portal_snapshot";

    private final boolean postgres;
    private final List<Table> tables;

    private DatabaseSnapshot(boolean postgres, List<Table> tables) {
        this.postgres = postgres;
        this.tables = tables;
    }

    /** @param columns those that are not computed */
    private record Table(String name, String columns, boolean empty) {}

    static DatabaseSnapshot take(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            boolean postgres = connection.getMetaData().getURL().startsWith("jdbc:postgresql:");
            sql.execute("create schema " + SCHEMA);
            List<Table> tables = new ArrayList<>();
            for (String name : names(sql)) {
                boolean empty = empty(sql, name);
                tables.add(new Table(name, columns(sql, name), empty));
                if (!empty) {
                    sql.execute("create table %s.%s as select * from public.%s".formatted(SCHEMA, name, name));
                }
            }
            return new DatabaseSnapshot(postgres, tables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void restore(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(postgres ? "set local session_replication_role = replica" : "set referential_integrity false");
            for (Table table : tables) {
                sql.addBatch("delete from public." + table.name());
                if (!table.empty()) {
                    sql.addBatch("insert into public.%s (%s) overriding system value select %s from %s.%s"
                            .formatted(table.name(), table.columns(), table.columns(), SCHEMA, table.name()));
                }
            }
            sql.executeBatch();
            if (!postgres) {
                sql.execute("set referential_integrity true");
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of all tables, in quotation marks. */
    static List<String> names(Statement sql) throws SQLException {
        return texts(sql, """
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE' order by 1
                """).stream().map(DatabaseSnapshot::quoted).toList();
    }

    private static String columns(Statement sql, String table) throws SQLException {
        return texts(sql, """
                select column_name from information_schema.columns
                where lower(table_schema) = 'public' and table_name = '%s' and is_generated = 'NEVER'
                order by ordinal_position
                """.formatted(table.replace("\"", ""))).stream()
                .map(DatabaseSnapshot::quoted)
                .collect(Collectors.joining(", "));
    }

    private static boolean empty(Statement sql, String table) throws SQLException {
        try (ResultSet rows = sql.executeQuery("select 1 from public." + table + " fetch first row only")) {
            return !rows.next();
        }
    }

    private static List<String> texts(Statement sql, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
