package dev.mubiao.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Fills columns of the rows that a table has with what the program computes from other columns; rows that are written
 * later get it from whoever writes them. It runs after the tables have been made, and again whenever a newer program
 * computes otherwise. A bean of this type is all that a module needs.
 */
public abstract class ComputedColumns implements JavaMigration {

    private static final int BATCH = 500;

    private final String table;
    private final List<String> from;
    private final List<String> computed;
    private final int version;

    /**
     * @param table one with an {@code id}
     * @param from columns of text that are read; null is read as empty
     * @param computed columns that are filled
     * @param version another one whenever the same texts give other columns
     */
    protected ComputedColumns(String table, List<String> from, List<String> computed, int version) {
        this.table = table;
        this.from = List.copyOf(from);
        this.computed = List.copyOf(computed);
        this.version = version;
    }

    /** What the columns hold for these texts, in the order in which they were named. */
    protected abstract List<String> compute(List<String> texts);

    /** None: it is repeated rather than done once. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return table + " " + String.join(" ", computed);
    }

    @Override
    public Integer getChecksum() {
        return version;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String columns = "select id, " + String.join(", ", from) + " from " + table;
        String page = " order by id fetch first " + BATCH + " rows only";
        String update = "update " + table + " set " + assigned(name -> name + " = ?") + " where id = ?";
        UUID last = null;
        try (PreparedStatement first = connection.prepareStatement(columns + page);
                PreparedStatement next = connection.prepareStatement(columns + " where id > ?" + page);
                PreparedStatement write = connection.prepareStatement(update)) {
            do {
                if (last != null) {
                    next.setObject(1, last);
                }
                last = batch(last == null ? first : next, write);
            } while (last != null);
        }
    }

    private String assigned(UnaryOperator<String> column) {
        return computed.stream().map(column).collect(Collectors.joining(", "));
    }

    /** @return the last row, null if there was none */
    private @Nullable UUID batch(PreparedStatement read, PreparedStatement write) throws SQLException {
        UUID last = null;
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                last = rows.getObject(1, UUID.class);
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < from.size(); i++) {
                    texts.add(Objects.requireNonNullElse(rows.getString(i + 2), ""));
                }
                int place = 1;
                for (String value : compute(texts)) {
                    write.setString(place++, value);
                }
                write.setObject(place, last);
                write.addBatch();
            }
        }
        if (last != null) {
            write.executeBatch();
        }
        return last;
    }
}
