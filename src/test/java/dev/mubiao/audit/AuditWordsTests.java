package dev.mubiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The trail says in words what was done to whose account, and from where. */
@PortalTest
class AuditWordsTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    Substitutions substitutions;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc http;

    private Organisation organisation;
    private Actor admin;
    private Actor preparer;
    private String unit;

    @BeforeEach
    void organise() {
        // Tests have a request of their own.
        RequestContextHolder.resetRequestAttributes();
        organisation = new Organisation(administration, directory);
        admin = organisation.admin();
        preparer = organisation.preparer();
        unit = directory.unit(organisation.unit()).name();
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whosePasswordWasResetByWhomAndFromWhere() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/admin");
        request.setRemoteAddr("10.1.2.3");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        administration.resetPassword(admin, preparer.id(), "another one 2");

        AuditEntry entry = newest(preparer.id().value(), "PasswordReset");
        assertThat(entry.actor()).isEqualTo(admin.loginName());
        assertThat(entry.summary(Locale.CHINESE)).isEqualTo("重置%s（%s）的密码".formatted(name(), preparer.loginName()));
        assertThat(entry.summary(Locale.ENGLISH))
                .isEqualTo("Reset the password of %s (%s)".formatted(name(), preparer.loginName()));
        assertThat(entry.address()).isEqualTo("10.1.2.3");
        assertThat(entry.originKey()).contains("audit.origin.PAGE");
        assertThat(trail.count(admin, new AuditFilter("10.1.2.3", null, null, null)))
                .isPositive();
    }

    @Test
    void whatTheProgramAndTheInterfaceDoIsToldApart() {
        administration.resetPassword(admin, preparer.id(), "another one 2");
        assertThat(newest(preparer.id().value(), "PasswordReset").originKey()).contains("audit.origin.PROGRAM");
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("POST", "/api/v1/deputyships")));
        administration.resetPassword(admin, preparer.id(), "another one 3");
        assertThat(newest(preparer.id().value(), "PasswordReset").originKey()).contains("audit.origin.API");
    }

    @Test
    void whichRoleWasGivenAndTaken() {
        assertThat(told(preparer, "RoleGiven"))
                .isEqualTo("授予%s（%s）岗位：填报人（%s）".formatted(name(), preparer.loginName(), unit));
        assertThat(told(preparer, "AccountOpened")).isEqualTo("为%s（%s）开设账号".formatted(name(), preparer.loginName()));

        change("某preparer", true, Grant.of(Role.PUBLISHER));

        assertThat(told(preparer, "RoleGiven")).isEqualTo("授予%s（%s）岗位：公开发布人".formatted(name(), preparer.loginName()));
        assertThat(told(preparer, "RoleTaken"))
                .isEqualTo("取消%s（%s）的岗位：填报人（%s）".formatted(name(), preparer.loginName(), unit));
    }

    @Test
    void whatWasChangedFromWhatToWhat() {
        change("张三", true, Grant.of(Role.PREPARER, organisation.unit()));
        assertThat(told(preparer, "AccountChanged"))
                .isEqualTo("张三（%s）的姓名由“某preparer”改为“张三”".formatted(preparer.loginName()));
        change("张三", false, Grant.of(Role.PREPARER, organisation.unit()));
        assertThat(told(preparer, "AccountClosed")).isEqualTo("停用张三（%s）的账号".formatted(preparer.loginName()));
        change("张三", true, Grant.of(Role.PREPARER, organisation.unit()));
        assertThat(told(preparer, "AccountReopened")).isEqualTo("重新启用张三（%s）的账号".formatted(preparer.loginName()));

        String code = directory.unit(organisation.unit()).code();
        administration.changeUnit(
                admin, organisation.unit(), new UnitDetails(code, "新名称", null, organisation.office()));
        assertThat(newest(organisation.unit().value(), "UnitChanged").summary(Locale.CHINESE))
                .isEqualTo("新名称的单位名称由“%s”改为“新名称”".formatted(unit));
    }

    @Test
    void whoSubstitutesForWhom() {
        Actor deputy = organisation.person("deputy");
        LocalDate today = LocalDate.now(clock);
        UUID id = substitutions.appoint(
                admin, new SubstitutionDetails(preparer.id(), deputy.id(), today, today, Set.of(Role.PREPARER), true));
        String span = "%s（%s）由某deputy（%s）代理，%s 至 %s，范围：填报人"
                .formatted(name(), preparer.loginName(), deputy.loginName(), today, today);
        assertThat(told(preparer, "SubstitutionBegun")).isEqualTo(span);
        substitutions.end(admin, id);
        assertThat(told(preparer, "SubstitutionEnded")).startsWith("结束代理：");
    }

    @Test
    void whoSignedInAndOutAndWhoWasRefused() throws Exception {
        RequestPostProcessor from = request -> {
            request.setRemoteAddr("10.4.5.6");
            return request;
        };
        http.perform(post("/login")
                .with(from)
                .with(csrf())
                .param("username", preparer.loginName())
                .param("password", "wrong"));
        http.perform(post("/login")
                .with(from)
                .with(csrf())
                .param("username", "nobody")
                .param("password", "my secret"));
        MockHttpSession session = (MockHttpSession) http.perform(post("/login")
                        .with(from)
                        .with(csrf())
                        .param("username", preparer.loginName())
                        .param("password", Organisation.PASSWORD))
                .andReturn()
                .getRequest()
                .getSession();
        http.perform(post("/logout").with(from).with(csrf()).session(session));

        assertThat(told(preparer, "LoginRefused")).isEqualTo("登录失败：密码不对");
        assertThat(told(preparer, "SignedIn")).isEqualTo("登录");
        assertThat(told(preparer, "SignedOut")).isEqualTo("退出登录");
        assertThat(newest(preparer.id().value(), "SignedIn").address()).isEqualTo("10.4.5.6");
        assertThat(trail.list(admin, new AuditFilter("10.4.5.6", "LoginRefused", null, null), PageRequest.of(0, 10)))
                .anySatisfy(entry -> {
                    assertThat(entry.actor()).isEqualTo("?");
                    assertThat(entry.summary(Locale.CHINESE)).isEqualTo("登录失败：没有这个用户名");
                })
                .allSatisfy(entry -> assertThat(entry.summary(Locale.CHINESE)).doesNotContain("my secret", "nobody"));
    }

    /** Neither dots nor names of the program. */
    @Test
    void nothingIsTerse() {
        administration.resetPassword(admin, preparer.id(), "another one 2");
        change("李四", false, Grant.of(Role.PREPARER, organisation.unit()));
        List<AuditEntry> all = trail.list(admin, new AuditFilter("", null, null, null), PageRequest.of(0, 500));
        assertThat(all).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.summary(Locale.CHINESE)).doesNotContainPattern("[•✓✗]|[A-Z_]{6,}");
            assertThat(entry.summary(Locale.ENGLISH)).doesNotContainPattern("[•✓✗]|[A-Z_]{6,}");
        });
    }

    private String name() {
        return directory.person(preparer.id()).displayName();
    }

    private void change(String name, boolean enabled, Grant... grants) {
        administration.changePerson(
                admin, preparer.id(), new PersonDetails(preparer.loginName(), name, enabled, Set.of(grants)));
    }

    private String told(Actor subject, String event) {
        return newest(subject.id().value(), event).summary(Locale.CHINESE);
    }

    private AuditEntry newest(UUID subject, String event) {
        return trail
                .list(
                        admin,
                        new AuditFilter("", event, null, null),
                        PageRequest.of(0, 500, Sort.by("at").descending()))
                .stream()
                .filter(entry -> entry.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
