package dev.mubiao.notices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinSession;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.notices.FilingDue;
import dev.mubiao.notices.MailAvailability;
import dev.mubiao.notices.MailMode;
import dev.mubiao.notices.MailPreferences;
import dev.mubiao.notices.Notice;
import dev.mubiao.notices.NoticeGroup;
import dev.mubiao.notices.PersonalNotices;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.UiBroadcaster;
import dev.mubiao.worklist.TaskId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody at the bell and at his notices. */
@PortalTest
class NoticeViewsTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    PersonalNotices personalNotices;

    @Autowired
    UiBroadcaster broadcaster;

    @Autowired
    MailPreferences preferences;

    @Autowired
    MailAvailability mail;

    @Autowired
    NoticeBellItem bells;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    Organisation organisation;
    Actor reader;

    @BeforeEach
    void signIn() {
        organisation = new Organisation(administration, directory);
        reader = organisation.preparer();
        signIn(reader);
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(NoticesView.class);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** What a page fetches while news are pushed to it is fetched after the one who followed them was told. */
    @Test
    void aThreadThatPushesNewsReadsAsWhoOpenedThePage() {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
        SecurityContextHolder.clearContext();

        assertThat(currentActor.find().map(Actor::id)).contains(reader.id());
    }

    @Test
    void theBellCountsLiveWhatArrives() {
        Component bell = shown(bells.create());
        assertThat(text(bell)).doesNotContain("1");

        publish("绿化养护");

        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(text(bell)).contains("1");
        });
        assertThat(_get(bell, Button.class).getElement().getAttribute("aria-label"))
                .isEqualTo(bell.getTranslation("notices.bell", 1));
    }

    @Test
    void anothersNoticesAreNotCounted() {
        Component bell = shown(bells.create());
        transaction.executeWithoutResult(status -> events.publishEvent(notice("绿化养护", organisation.financeReviewer())));
        ((NoticeBell) bell).refresh();
        assertThat(personalNotices.unread(reader.id())).isZero();
        assertThat(text(bell)).doesNotContain("1");
    }

    @Test
    void openingATargetReadsWhatWasToldOfIt() {
        publish("绿化养护");
        publish("桥梁检测");
        Notice bridge = personalNotices.list(reader.id(), false, 0, 1).get(0);
        NoticeBell noticeBell = (NoticeBell) shown(bells.create());

        noticeBell.opened("review/" + bridge.about().target().value() + "/tab");
        noticeBell.opened("review/notATarget");

        assertThat(personalNotices.list(reader.id(), true, 0, 9))
                .extracting(notice -> notice.about().subject())
                .containsExactly("绿化养护");
        assertThat(text(noticeBell)).contains("1");
    }

    @Test
    void allNoticesAreListedAndReadAtOnce() {
        publish("绿化养护");
        publish("桥梁检测");
        NoticesView view = shown(new NoticesView(personalNotices, currentActor, broadcaster, clock));
        VirtualList<Notice> list = list(view);
        assertThat(list.getDataProvider().fetch(new Query<>(0, 50, null, null, null)))
                .extracting(notice -> notice.about().subject())
                .containsExactly("桥梁检测", "绿化养护");

        _get(view, Tabs.class).setSelectedIndex(1);
        press(view, "notices.readAll");

        assertThat(personalNotices.unread(reader.id())).isZero();
        assertThat(text(_get(view, EmptyState.class))).contains(view.getTranslation("notices.emptyUnread"));
    }

    @Test
    void aLineSaysWhatItIsAbout() {
        publish("绿化养护");
        Notice notice = personalNotices.list(reader.id(), false, 0, 1).get(0);
        NoticeLine line = shown(new NoticeLine(notice, notice.at().plusSeconds(300), opened -> {}));
        assertThat(text(line))
                .contains(
                        "绿化养护",
                        line.getTranslation("approval.notice.RETURNED"),
                        line.getTranslation("notices.ago.minutes", 5),
                        line.getTranslation("notices.unread"),
                        "财政审核",
                        "某审核人",
                        "请补充依据");
        assertThat(notice.path())
                .as("the step of which there may be several")
                .isEqualTo("review/" + notice.about().target().value() + "/"
                        + notice.about().task().value());
    }

    @Test
    void aReminderToFileLeadsToTheTargets() {
        Notice notice = new Notice(
                UUID.randomUUID(),
                NoticeRequested.Kind.FILING_REMINDER,
                new Notice.About(null, "实验小学", null, ""),
                "某科长",
                "",
                new FilingDue(null, new BudgetYear(2026), LocalDate.of(2026, 3, 31)),
                clock.instant(),
                null,
                null);

        NoticeLine line = shown(new NoticeLine(notice, clock.instant(), opened -> {}));
        assertThat(text(line))
                .contains(
                        line.getTranslation("approval.notice.FILING_REMINDER"),
                        "实验小学",
                        "某科长",
                        line.getTranslation("notices.filing.closes", 2026, LocalDate.of(2026, 3, 31)));
        assertThat(notice.path()).isEqualTo("targets");
    }

    @Test
    void aPersonChoosesHowHeHearsByMail() {
        NoticeSettingsView view = shown(new NoticeSettingsView(preferences, currentActor, directory, mail));
        RadioButtonGroup<MailMode> tasks = group(view, view.getTranslation(NoticeGroup.TASKS.key()));
        assertThat(tasks.getValue()).isEqualTo(MailMode.DIGEST);
        _setValue(tasks, MailMode.OFF);
        press(view, "notices.settings.save");
        assertThat(preferences.of(reader.id()).mode(NoticeGroup.TASKS)).isEqualTo(MailMode.OFF);
        assertThat(preferences.of(reader.id()).mode(NoticeGroup.RESULTS)).isEqualTo(MailMode.AT_ONCE);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static <C extends Component> C shown(C component) {
        UI.getCurrent().add(component);
        return component;
    }

    private static void press(Component in, String key) {
        _click(_get(in, Button.class, spec -> spec.withText(in.getTranslation(key))));
    }

    @SuppressWarnings("unchecked")
    private static VirtualList<Notice> list(Component view) {
        return _get(view, VirtualList.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<MailMode> group(Component view, String label) {
        return _get(view, RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static void signIn(Actor actor) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(actor.loginName(), ""));
    }

    private void publish(String name) {
        transaction.executeWithoutResult(status -> events.publishEvent(notice(name, reader)));
    }

    private static NoticeRequested notice(String name, Actor to) {
        return new NoticeRequested(
                NoticeRequested.Kind.RETURNED,
                Set.of(to.id()),
                TargetId.random(),
                name,
                new TaskId("task-3"),
                "财政审核",
                "某审核人",
                "请补充依据",
                Instant.now());
    }
}
