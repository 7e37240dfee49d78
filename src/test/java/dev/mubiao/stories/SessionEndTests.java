package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.DemoPortalTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session belongs to a person and to what he signed in with: when that changes it ends, and says why. */
@DemoPortalTest
class SessionEndTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private DirectoryAdministration administration;

    @Autowired
    private Directory directory;

    @Autowired
    private Substitutions substitutions;

    @Test
    void aResetPasswordEndsTheSession() throws Exception {
        PersonId id = account("session1", Role.PUBLISHER);
        Client client = new Client("session1");
        assertThat(client.page("/").statusCode()).isEqualTo(200);

        administration.resetPassword(admin(), id, "another");

        assertThat(client.location("/")).endsWith("/login?ended=password");
        assertThat(client.location("/")).endsWith("/login");
    }

    @Test
    void aClosedAccountAndALostRoleEndIt() throws Exception {
        PersonId closed = account("session2", Role.PUBLISHER);
        PersonId demoted = account("session3", Role.PUBLISHER);
        Client first = new Client("session2");
        Client second = new Client("session3");

        change(closed, "session2", false, Role.PUBLISHER);
        change(demoted, "session3", true, Role.AUDITOR);

        assertThat(first.location("/publication")).endsWith("/login?ended=closed");
        assertThat(second.location("/publication")).endsWith("/login?ended=roles");
    }

    @Test
    void whoGetsTheNameOfSomebodyElseDoesNotGetHisSession() throws Exception {
        PersonId id = account("session4", Role.PUBLISHER);
        Client client = new Client("session4");
        change(id, "session4-before", true, Role.PUBLISHER);
        account("session4", Role.ADMINISTRATOR);

        assertThat(client.location("/people")).endsWith("/login?ended=renamed");
    }

    @Test
    void anEventOfAnOpenPageIsAnsweredWithTheWayToTheLogIn() throws Exception {
        PersonId id = account("session5", Role.PUBLISHER);
        Client uidl = new Client("session5");
        Client heartbeat = new Client("session5");
        administration.resetPassword(admin(), id, "another");

        assertThat(uidl.post("/?v-r=uidl&v-uiId=0", "application/json", "{}").body())
                .contains("appError", "/login?ended=password");
        assertThat(heartbeat.post("/?v-r=heartbeat&v-uiId=0", "text/plain", "").statusCode())
                .isEqualTo(410);
    }

    @Test
    void noAddressHasTheSessionInIt() throws Exception {
        HttpClient fresh = HttpClient.newHttpClient();
        for (String path : new String[] {"/", "/inbox", "/login", "/logout"}) {
            HttpResponse<String> answer = fresh.send(
                    HttpRequest.newBuilder(URI.create(root() + path))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Location").orElse("") + answer.body())
                    .as(path)
                    .doesNotContainIgnoringCase("jsessionid");
        }
    }

    /** By push, before anything is clicked. */
    @Test
    void anOpenPageGoesToTheLogInByItself() {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        PersonId id = account("session7", Role.PUBLISHER);
        PersonId closed = account("session8", Role.PUBLISHER);
        try (Browser browser = Browser.at(port)) {
            Page page = browser.signIn("session7");
            page.locator(".topbar-end").waitFor();
            Page other = browser.signIn("session8");
            other.locator(".topbar-end").waitFor();

            administration.resetPassword(admin(), id, "another");
            change(closed, "session8", false, Role.PUBLISHER);

            page.waitForURL(Pattern.compile(".*/login\\?ended=password$"));
            page.getByText("您的密码已由系统管理员重置，请用新密码重新登录。").waitFor();
            other.waitForURL(Pattern.compile(".*/login\\?ended=closed$"));
            other.getByText("您的账号已停用").waitFor();
        }
    }

    /** He goes on with what is his own, so that his page stays. */
    @Test
    void anOpenPageSaysThatASubstitutionIsOver() {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        PersonId absent = account("session9", Role.PUBLISHER);
        PersonId deputy = account("session10", Role.AUDITOR);
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        UUID substitution = substitutions.appoint(
                admin(), new SubstitutionDetails(absent, deputy, today, today.plusDays(3), Set.of(), true));
        try (Browser browser = Browser.at(port)) {
            Page page = browser.signIn("session10");
            page.locator(".topbar-end").waitFor();

            substitutions.end(admin(), substitution);

            page.getByText("您对“会话”的代理已经结束，不能再代为办理。").waitFor();
        }
    }

    private PersonId account(String login, Role... roles) {
        return administration.createPerson(admin(), details(login, true, roles), "demo");
    }

    private void change(PersonId id, String login, boolean enabled, Role... roles) {
        administration.changePerson(admin(), id, details(login, enabled, roles));
    }

    private static PersonDetails details(String login, boolean enabled, Role... roles) {
        Set<Grant> grants = java.util.Arrays.stream(roles).map(Grant::of).collect(java.util.stream.Collectors.toSet());
        return new PersonDetails(login, "会话", enabled, grants);
    }

    private Actor admin() {
        return directory.personByLoginName("admin").map(Person::actor).orElseThrow();
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }

    /** A browser without a window: cookies, and the token of the log-in page. */
    private final class Client {

        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();

        Client(String login) throws IOException, InterruptedException {
            Matcher csrf = CSRF.matcher(page("/login").body());
            assertThat(csrf.find()).isTrue();
            String form = "username=" + login + "&password=demo&_csrf="
                    + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
            HttpResponse<String> answer = post("/login", "application/x-www-form-urlencoded", form);
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
        }

        HttpResponse<String> page(String path) throws IOException, InterruptedException {
            return http.send(
                    HttpRequest.newBuilder(URI.create(root() + path))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
        }

        String location(String path) throws IOException, InterruptedException {
            return page(path).headers().firstValue("Location").orElse("nowhere");
        }

        HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
            return http.send(
                    HttpRequest.newBuilder(URI.create(root() + path))
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
