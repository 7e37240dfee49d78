package dev.mubiao.directory.tokens;

import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the table of tokens. */
@Component
class ApiTokenTable {

    private static final String SELECT = """
            select id, person_id, credential_version, name, scopes, created_at, expires_at, last_used_at, last_used_from,
                   revoked_at
            from api_token
            """;

    private final JdbcClient jdbc;

    ApiTokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApiToken token, String sha256) {
        jdbc.sql("""
                        insert into api_token (id, person_id, credential_version, name, sha256, scopes, created_at, expires_at)
                        values (:id, :owner, :version, :name, :sha256, :scopes, :created, :expires)
                        """)
                .param("id", token.id())
                .param("owner", token.owner().value())
                .param("version", token.credentialVersion())
                .param("name", token.name())
                .param("sha256", sha256)
                .param(
                        "scopes",
                        token.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("created", SqlTime.utc(token.createdAt()))
                .param("expires", SqlTime.utc(token.expiresAt()))
                .update();
    }

    Optional<ApiToken> bySha256(String sha256) {
        return jdbc.sql(SELECT + "where sha256 = :sha256")
                .param("sha256", sha256)
                .query(ApiTokenTable::token)
                .optional();
    }

    Optional<ApiToken> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(ApiTokenTable::token)
                .optional();
    }

    /** The latest first. */
    List<ApiToken> of(PersonId owner) {
        return jdbc.sql(SELECT + "where person_id = :owner order by created_at desc, id")
                .param("owner", owner.value())
                .query(ApiTokenTable::token)
                .list();
    }

    /** Those that are not revoked and expire later, the latest first. */
    List<ApiToken> open(Instant now) {
        return jdbc.sql(SELECT + "where revoked_at is null and expires_at > :now order by created_at desc, id")
                .param("now", SqlTime.utc(now))
                .query(ApiTokenTable::token)
                .list();
    }

    /** Does nothing if its last use was after {@code unless}. */
    void used(UUID id, Instant now, String from, Instant unless) {
        jdbc.sql("""
                        update api_token set last_used_at = :now, last_used_from = :from
                        where id = :id and (last_used_at is null or last_used_at <= :unless)
                        """)
                .param("now", SqlTime.utc(now))
                .param("from", from)
                .param("id", id)
                .param("unless", SqlTime.utc(unless))
                .update();
    }

    /** @return whether it was not revoked before */
    boolean revoke(UUID id, Instant now) {
        return jdbc.sql("update api_token set revoked_at = :now where id = :id and revoked_at is null")
                        .param("now", SqlTime.utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static ApiToken token(ResultSet row, int index) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getLong("credential_version"),
                row.getString("name"),
                Arrays.stream(row.getString("scopes").split(",", -1))
                        .map(ApiScope::valueOf)
                        .collect(Collectors.toSet()),
                Objects.requireNonNull(SqlTime.instant(row, "created_at")),
                Objects.requireNonNull(SqlTime.instant(row, "expires_at")),
                SqlTime.instant(row, "last_used_at"),
                row.getString("last_used_from"),
                SqlTime.instant(row, "revoked_at"));
    }
}
