package dev.mubiao.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.filingprogress.FilingReminder;
import dev.mubiao.notices.DigestWriter;
import dev.mubiao.notices.MailMode;
import dev.mubiao.notices.MailPreference;
import dev.mubiao.notices.MailPreferences;
import dev.mubiao.notices.NoticeGroup;
import dev.mubiao.notices.PersonalNotices;
import dev.mubiao.outbox.OutboxDispatch;
import dev.mubiao.outbox.OutboxState;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.testing.RefusingMailServer;
import dev.mubiao.worklist.TaskId;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** From what happens to a mail at a real SMTP server. */
@PortalTest
@TestPropertySource(
        properties = {
            "mubiao.portal-url=https://mubiao.example.gov.cn/",
            "mubiao.mail.from=mubiao@example.gov.cn",
        })
class NoticeMailTests {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
    }

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MailPreferences preferences;

    @Autowired
    PersonalNotices personalNotices;

    @Autowired
    DigestWriter digests;

    @Autowired
    OutboxDispatch outbox;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    JdbcClient jdbc;

    Actor reader;
    Organisation organisation;
    TargetId target = TargetId.random();

    @BeforeEach
    void giveTheReaderAnAddress() {
        sender.setPort(SERVER.getSmtp().getPort());
        jdbc.sql("delete from outbox").update();
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from notice_digest").update();
        organisation = new Organisation(administration, directory);
        reader = organisation.unitReviewer("reader");
        address(reader, reader.loginName() + "@example.gov.cn");
        SERVER.setUser(reader.loginName() + "@example.gov.cn", "unused");
    }

    @Test
    void aMailInChineseLeadsStraightToTheTask() throws Exception {
        wants(NoticeGroup.TASKS, MailMode.AT_ONCE, Locale.SIMPLIFIED_CHINESE);
        publish(NoticeRequested.Kind.ARRIVED, "老旧小区路灯改造", "请尽快审核");

        outbox.dispatch();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("[目标] 待办到达：老旧小区路灯改造（单位审核）");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(text(mail, "text/plain"))
                .contains("您好", "环节：单位审核", "经办：某填报人", "请尽快审核", "https://mubiao.example.gov.cn/review/" + target.value())
                .doesNotContain("??");
        assertThat(text(mail, "text/html"))
                .contains("href=\"https://mubiao.example.gov.cn/review/" + target.value() + "/", "老旧小区路灯改造");
        assertThat(outbox.count(OutboxState.SENT)).isEqualTo(1);
    }

    @Test
    void aMailInEnglishForWhoWantsIt() throws Exception {
        wants(NoticeGroup.TASKS, MailMode.AT_ONCE, Locale.ENGLISH);
        publish(NoticeRequested.Kind.ARRIVED, "Street lamps <b>", "");

        outbox.dispatch();

        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("[Mubiao] Task arrived: Street lamps <b> (单位审核)");
        assertThat(text(mail, "text/html")).contains("Street lamps &lt;b&gt;").doesNotContain("<b>Street");
    }

    @Test
    void whoOughtToFileIsToldInHisLanguage() throws Exception {
        remind(LocalDate.of(2026, 3, 31));
        remind(null);

        outbox.dispatch();

        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            assertThat(mail.getSubject()).isEqualTo("[目标] 催报：实验小学");
            assertThat(text(mail, "text/plain")).contains("经办：某科长", "https://mubiao.example.gov.cn/targets\n");
        }
        assertThat(text(SERVER.getReceivedMessages()[0], "text/plain"))
                .contains("请填报并送审 2026 年度绩效目标，申报截止日期：2026-03-31。");
        assertThat(text(SERVER.getReceivedMessages()[1], "text/plain")).contains("请填报并送审 2026 年度绩效目标。");
        wants(NoticeGroup.TASKS, MailMode.OFF, Locale.ENGLISH);
        remind(LocalDate.of(2026, 3, 31));
        outbox.dispatch();
        assertThat(SERVER.getReceivedMessages()[2].getSubject()).isEqualTo("[Mubiao] Filing reminder: 实验小学");
        assertThat(text(SERVER.getReceivedMessages()[2], "text/html"))
                .contains("Please file the targets of 2026; filing closes on 2026-03-31.");
    }

    @Test
    void nothingIsSentWhileTheServerRefusesAndOnceWhenItAccepts() {
        wants(NoticeGroup.DEADLINES, MailMode.AT_ONCE, Locale.SIMPLIFIED_CHINESE);
        publish(NoticeRequested.Kind.URGED, "校舍维修", "");
        try (RefusingMailServer refusing = RefusingMailServer.sayingNow("421 try again later")) {
            sender.setPort(refusing.port());
            outbox.dispatch();
        }
        assertThat(outbox.causes(OutboxState.PENDING))
                .singleElement()
                .asString()
                .contains("421");

        sender.setPort(SERVER.getSmtp().getPort());
        outbox.dispatch();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        outbox.dispatchAt(Duration.ofMinutes(2));
        outbox.dispatchAt(Duration.ofMinutes(10));
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(outbox.count(OutboxState.SENT)).isEqualTo(1);
    }

    @Test
    void anAddressThatTheServerDoesNotKnowIsGivenUpAndSaid() {
        wants(NoticeGroup.DEADLINES, MailMode.AT_ONCE, Locale.SIMPLIFIED_CHINESE);
        publish(NoticeRequested.Kind.URGED, "校舍维修", "");
        try (RefusingMailServer refusing = RefusingMailServer.refusingRecipients("550 5.1.1 no such user")) {
            sender.setPort(refusing.port());
            outbox.dispatch();
        }
        assertThat(outbox.causes(OutboxState.FAILED)).singleElement().asString().contains("550", "no such user");
    }

    @Test
    void oneMailTellsInTheMorningWhatWasNotRead() throws Exception {
        wants(NoticeGroup.TASKS, MailMode.DIGEST, Locale.SIMPLIFIED_CHINESE);
        publish(NoticeRequested.Kind.ARRIVED, "甲项目", "");
        publish(NoticeRequested.Kind.ARRIVED, "乙项目", "");
        publish(NoticeRequested.Kind.ARRIVED, "已读项目", "");
        personalNotices.list(reader.id(), true, 0, 10).stream()
                .filter(notice -> notice.about().subject().equals("已读项目"))
                .forEach(notice -> personalNotices.read(reader.id(), notice.id()));
        outbox.dispatch();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        assertThat(digests.write(at("2099-11-21T09:00:00+08:00")))
                .as("Saturday")
                .isZero();
        assertThat(digests.write(at("2099-11-23T07:59:00+08:00")))
                .as("too early")
                .isZero();
        assertThat(digests.write(at("2099-11-23T08:00:00+08:00"))).isEqualTo(1);
        assertThat(digests.write(at("2099-11-23T08:01:00+08:00")))
                .as("once a day")
                .isZero();
        assertThat(digests.write(at("2099-11-24T08:01:00+08:00")))
                .as("nothing new")
                .isZero();

        outbox.dispatch();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("[目标] 今日消息汇总（2 条）");
        assertThat(text(mail, "text/plain")).contains("甲项目", "乙项目").doesNotContain("已读项目");
    }

    @Test
    void whoWantsNoMailsGetsNoneAndStillHasTheNotice() {
        wants(NoticeGroup.TASKS, MailMode.OFF, Locale.SIMPLIFIED_CHINESE);
        publish(NoticeRequested.Kind.ARRIVED, "甲项目", "");
        assertThat(outbox.count(OutboxState.PENDING)).isZero();
        assertThat(digests.write(at("2099-11-23T08:00:00+08:00"))).isZero();
        assertThat(personalNotices.unread(reader.id())).isEqualTo(1);
    }

    @Test
    void nothingIsToldOfWhatWasRolledBack() {
        wants(NoticeGroup.TASKS, MailMode.AT_ONCE, Locale.SIMPLIFIED_CHINESE);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(notice(NoticeRequested.Kind.ARRIVED, "甲项目", "", reader.id()));
            status.setRollbackOnly();
        });
        assertThat(personalNotices.count(reader.id(), false)).isZero();
        assertThat(outbox.count(OutboxState.PENDING)).isZero();
    }

    private static Clock at(String time) {
        return Clock.fixed(java.time.OffsetDateTime.parse(time).toInstant(), ZoneOffset.UTC);
    }

    private void wants(NoticeGroup group, MailMode mode, Locale language) {
        preferences.choose(reader.id(), new MailPreference(Map.of(group, mode), language));
    }

    private void publish(NoticeRequested.Kind kind, String name, String text) {
        transaction.executeWithoutResult(status -> events.publishEvent(notice(kind, name, text, reader.id())));
    }

    private void remind(@Nullable LocalDate closes) {
        transaction.executeWithoutResult(status -> events.publishEvent(new FilingReminder(
                new BudgetYear(2026),
                organisation.unit(),
                "实验小学",
                Set.of(reader.id()),
                "head",
                "某科长",
                closes,
                Instant.now())));
    }

    private NoticeRequested notice(NoticeRequested.Kind kind, String name, String text, PersonId to) {
        return new NoticeRequested(
                kind, Set.of(to), target, name, new TaskId("task-1"), "单位审核", "某填报人", text, Instant.now());
    }

    private void address(Actor actor, String email) {
        Person person = directory.person(actor.id());
        administration.changePerson(
                organisation.admin(),
                actor.id(),
                new PersonDetails(
                        person.loginName(), person.displayName(), person.enabled(), person.grants(), email, null));
    }

    /** The first part of that type, decoded. */
    private static String text(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart all) {
            for (int i = 0; i < all.getCount(); i++) {
                BodyPart inner = all.getBodyPart(i);
                String found = text(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
