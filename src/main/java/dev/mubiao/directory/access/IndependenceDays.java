package dev.mubiao.directory.access;

import dev.mubiao.directory.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps for how many days an act on an account takes away independence: what administrators decided, until then what
 * whoever runs the machine has set. Who may decide is for {@code IndependenceSetting} to say.
 */
@Component
public class IndependenceDays {

    /** The fewest that administrators can decide. */
    public static final int FEWEST = 1;

    /** The most. */
    public static final int MOST = 3660;

    private final JdbcClient jdbc;
    private final IndependenceSettings settings;

    IndependenceDays(JdbcClient jdbc, IndependenceSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Fewer days that somebody wants and another has to agree to. */
    public record Asked(int days, PersonId by) {}

    /** @param days 0 for not at all, which only whoever runs the machine can set */
    public record State(int days, Optional<Asked> asked) {}

    public State state() {
        return state("");
    }

    /** The same, which nobody else changes until the transaction ends. */
    public State locked() {
        return state(" for update");
    }

    /** @param days {@link #FEWEST} to {@link #MOST}; what was asked for is answered by it */
    public void decide(int days) {
        jdbc.sql("update independence_setting set days = :days, asked_days = null, asked_by = null where id = 1")
                .param("days", days)
                .update();
    }

    /** @param asked null for nothing any more */
    public void ask(@Nullable Asked asked) {
        jdbc.sql("update independence_setting set asked_days = :days, asked_by = :by where id = 1")
                .param("days", asked == null ? null : asked.days())
                .param("by", asked == null ? null : asked.by().value())
                .update();
    }

    private State state(String lock) {
        return jdbc.sql("select days, asked_days, asked_by from independence_setting where id = 1" + lock)
                .query((row, number) -> read(row))
                .single();
    }

    private State read(ResultSet row) throws SQLException {
        int asked = row.getInt("asked_days");
        Integer days = row.getObject("days", Integer.class);
        return new State(
                days == null ? settings.days() : days,
                Optional.ofNullable(row.getObject("asked_by", UUID.class))
                        .map(by -> new Asked(asked, new PersonId(by))));
    }
}
