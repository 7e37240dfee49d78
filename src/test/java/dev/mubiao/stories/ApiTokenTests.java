package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.tokens.ApiScope;
import dev.mubiao.directory.tokens.ApiToken;
import dev.mubiao.directory.tokens.ApiTokens;
import dev.mubiao.platform.Refusal;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program uses the API with a token: as its owner, with no more than the token's scopes, for as long as it counts. */
@DemoPortalTest
class ApiTokenTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private DirectoryAdministration administration;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readsAsItsOwnerAndChangesNothingWithoutTheRightTo() {
        Actor owner = account("token1");
        String secret = issue(owner, ApiScope.READ);

        assertThat(secret).startsWith("mbt_").hasSizeGreaterThan(40);
        api(secret).get("/api/v1/tasks").expect(200);
        api(secret).post("/api/v1/notices/read", Map.of()).expect(403);
        api(issue(owner, ApiScope.WORK)).post("/api/v1/notices/read", Map.of()).expect(200);
        assertThat(jdbc.sql("select sha256 from api_token").query(String.class).list())
                .isNotEmpty()
                .noneMatch(kept -> kept.contains(secret.substring(4)));
    }

    @Test
    void isNoAdministratorUnlessItSaysSo() {
        Actor admin = admin();
        api(issue(admin, ApiScope.WORK)).get("/api/v1/webhooks").expect(403);
        api(issue(admin, ApiScope.WORK)).post("/api/v1/tasks/rebuild", Map.of()).expect(403);
        api(issue(admin, ApiScope.ADMINISTER)).get("/api/v1/webhooks").expect(200);
        api(issue(admin, ApiScope.ADMINISTER))
                .post("/api/v1/tasks/rebuild", Map.of())
                .expect(403);
        assertRefused("directory.gate.denied.ADMINISTER", () -> issue(account("token2"), ApiScope.ADMINISTER));
    }

    @Test
    void fetchesWhatIsSentPieceByPieceToItsEnd() {
        assertThat(api(issue(account("token8"), ApiScope.READ))
                        .get("/api/v1/tasks/export.xlsx")
                        .expect(200)
                        .response()
                        .body())
                .startsWith("PK");
    }

    @Test
    void endsWithThePasswordTheAccountOrItsTime() {
        Actor owner = account("token3");
        String secret = issue(owner, ApiScope.READ);
        String expired = issue(owner, ApiScope.READ);
        ApiToken latest = tokens.own(owner).stream()
                .filter(token -> token.lastUsedAt() == null)
                .findFirst()
                .orElseThrow();
        String revoked = issue(owner, ApiScope.READ);
        tokens.own(owner).stream()
                .filter(token -> token.createdAt().isAfter(latest.createdAt()))
                .forEach(token -> tokens.revoke(owner, token.id()));
        jdbc.sql("update api_token set expires_at = created_at where id = :id")
                .param("id", latest.id())
                .update();

        api(secret).get("/api/v1/tasks").expect(200);
        api(revoked).get("/api/v1/tasks").expect(401);
        api(expired).get("/api/v1/tasks").expect(401);
        api("mbt_unknown").get("/api/v1/tasks").expect(401);
        administration.resetPassword(admin(), owner.id(), "another");
        api(secret).get("/api/v1/tasks").expect(401);
        String anew = issue(owner, ApiScope.READ);
        api(anew).get("/api/v1/tasks").expect(200);
        administration.changePerson(admin(), owner.id(), details("token3", false));
        api(anew).get("/api/v1/tasks").expect(401);
    }

    @Test
    void tellsWhenAndFromWhereItWasUsed() {
        Actor owner = account("token4");
        String secret = issue(owner, ApiScope.READ);
        assertThat(tokens.own(owner).get(0).lastUsedAt()).isNull();

        api(secret).get("/api/v1/tasks").expect(200);

        assertThat(tokens.own(owner).get(0).lastUsedAt()).isNotNull();
        assertThat(tokens.own(owner).get(0).lastUsedFrom()).isEqualTo("127.0.0.1");
    }

    @Test
    void isInTheAuditTrailInWords() {
        Actor owner = account("token9");
        issue(owner, ApiScope.WORK);
        tokens.revoke(owner, tokens.own(owner).get(0).id());

        assertThat(audited(owner, "summary").get(0)).contains("权限：读取、办理（填报、审核等），有效期至 ");
        assertThat(audited(owner, "summary_en").get(0))
                .contains("the rights: Read, Work (file, review and so on); valid");
        assertThat(audited(owner, "summary_en").get(1)).startsWith("Revoked the access token ");
    }

    private List<String> audited(Actor owner, String column) {
        return jdbc.sql("select " + column + " from audit_entry where subject_id = :owner"
                        + " and event like 'ApiToken%' order by event")
                .param("owner", owner.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void onlyItsOwnerAndAdministratorsRevokeIt() {
        Actor owner = account("token5");
        Actor other = account("token6");
        issue(owner, ApiScope.READ);
        ApiToken token = tokens.own(owner).get(0);

        assertRefused("directory.token.unknown", () -> tokens.revoke(other, token.id()));
        assertRefused("directory.token.unknown", () -> tokens.revoke(other, java.util.UUID.randomUUID()));
        assertRefused("directory.gate.denied.ADMINISTER", () -> tokens.open(other));
        assertThat(tokens.open(admin())).contains(token);
        tokens.revoke(admin(), token.id());
        assertThat(tokens.counts(tokens.own(owner).get(0))).isFalse();
    }

    @Test
    void hasANameAndABoundedTime() {
        Actor owner = account("token7");
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        assertRefused("directory.token.name.length", () -> tokens.issue(owner, "\u200b ", Set.of(), today));
        assertRefused("directory.token.name.length", () -> tokens.issue(owner, "长".repeat(101), Set.of(), today));
        assertRefused("directory.token.expires.span", () -> tokens.issue(owner, "名", Set.of(), today.minusDays(1)));
        assertRefused("directory.token.expires.span", () -> tokens.issue(owner, "名", Set.of(), today.plusDays(367)));
        assertRefused("directory.token.expires.span", () -> tokens.issue(owner, "名", Set.of(), LocalDate.MAX));
        tokens.issue(owner, "名", Set.of(), today.plusDays(366));
    }

    private String issue(Actor owner, ApiScope scope) {
        return tokens.issue(
                owner,
                "办公系统",
                Set.of(scope),
                LocalDate.now(WorkingCalendar.ZONE).plusDays(30));
    }

    private Api api(String secret) {
        return Api.withToken("http://127.0.0.1:" + port, secret);
    }

    private Actor account(String login) {
        PersonId id = administration.createPerson(admin(), details(login, true), "demo");
        return directory.person(id).actor();
    }

    private static PersonDetails details(String login, boolean enabled) {
        return new PersonDetails(login, "令牌", enabled, Set.of(Grant.of(Role.PUBLISHER)));
    }

    private Actor admin() {
        return directory.personByLoginName("admin").map(Person::actor).orElseThrow();
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
