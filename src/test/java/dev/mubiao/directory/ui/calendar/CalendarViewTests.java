package dev.mubiao.directory.ui.calendar;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.audit.AuditFilter;
import dev.mubiao.audit.AuditTrail;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.calendar.CalendarAdministration;
import dev.mubiao.directory.calendar.SpecialDay;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.testing.BrowserStore;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.KeptInput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The administrator at the calendar. */
@PortalTest
class CalendarViewTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 7, 4);

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    CalendarAdministration calendarAdministration;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    AuditTrail trail;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    Organisation organisation;
    CalendarView view;

    @BeforeEach
    void open() {
        organisation = new Organisation(administration, directory);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(organisation.admin().loginName(), "", "ROLE_ADMINISTRATOR"));
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
        Clock july = Clock.fixed(Instant.parse("2026-07-01T02:00:00Z"), WorkingCalendar.ZONE);
        view = new CalendarView(calendarAdministration, calendar, currentActor, july);
        UI.getCurrent().add(view);
    }

    @AfterEach
    void leave() {
        for (int year : new int[] {2026, 2027}) {
            calendarAdministration.year(organisation.admin(), year).stream()
                    .filter(day -> year == 2027 || day.date().getMonthValue() == 7)
                    .forEach(day -> calendarAdministration.clear(organisation.admin(), day.date()));
        }
        jdbc.sql("delete from calendar_year where year_number = 2027").update();
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsTheWholeYearWithWhatEachDayIs() {
        assertThat(_find(view, DayButton.class)).hasSize(365);
        assertThat(day(LocalDate.of(2026, 2, 17)).getClassNames()).contains("day-holiday");
        assertThat(day(LocalDate.of(2026, 2, 17)).getElement().getTextRecursively())
                .contains(text("directory.calendar.kind.HOLIDAY.mark"));
        assertThat(day(LocalDate.of(2026, 2, 14)).getClassNames()).contains("day-make-up");
        assertThat(day(LocalDate.of(2026, 2, 14)).getElement().getTextRecursively())
                .contains(text("directory.calendar.kind.MAKE_UP.mark"));
        assertThat(day(SATURDAY).getClassNames()).contains("day-free");
        assertThat(day(WEDNESDAY).getClassNames()).contains("day-workday", "today");
    }

    @Test
    void aClickMakesAWeekdayAHolidayAndTheNextOneUsualAgain() {
        _click(day(WEDNESDAY));

        assertThat(calendar.isWorking(WEDNESDAY)).isFalse();
        assertThat(day(WEDNESDAY).getClassNames()).contains("day-holiday");
        assertThat(audited("2026-07-01 设为放假")).isTrue();

        _click(day(WEDNESDAY));

        assertThat(calendar.isWorking(WEDNESDAY)).isTrue();
        assertThat(day(WEDNESDAY).getClassNames()).contains("day-workday");
        assertThat(audited("2026-07-01 恢复照常")).isTrue();
    }

    @Test
    void whatSomebodyElseMadeOfADayIsNotOverwritten() {
        SpecialDay theirs = new SpecialDay(WEDNESDAY, false, "建党节");
        calendarAdministration.set(organisation.admin(), theirs);

        _click(day(WEDNESDAY));

        assertThat(calendarAdministration.day(organisation.admin(), WEDNESDAY)).contains(theirs);
        assertThat(day(WEDNESDAY).getClassNames()).contains("day-holiday");

        calendarAdministration.set(organisation.admin(), new SpecialDay(WEDNESDAY, false, "改了名"));
        _click(day(WEDNESDAY));
        assertThat(calendarAdministration.day(organisation.admin(), WEDNESDAY))
                .map(SpecialDay::name)
                .contains("改了名");

        _click(day(WEDNESDAY));
        assertThat(calendarAdministration.day(organisation.admin(), WEDNESDAY)).isEmpty();
    }

    @Test
    void warnsOfAYearWhoseHolidaysAreMissing() {
        assertThat(_find(view, MissingHolidaysWarning.class)).isEmpty();
        UI.getCurrent().remove(view);
        Clock november = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), WorkingCalendar.ZONE);
        view = new CalendarView(calendarAdministration, calendar, currentActor, november);
        UI.getCurrent().add(view);
        MissingHolidaysWarning missing = _get(view, MissingHolidaysWarning.class);
        assertThat(missing.getElement().getTextRecursively()).contains("directory.calendar.missing");

        _click(_get(missing, Button.class));
        assertThat(_find(missing, Button.class)).isEmpty();
        assertThat(missing.isVisible()).isTrue();

        _click(day(LocalDate.of(2027, 7, 1)));
        assertThat(missing.isVisible()).isTrue();
        assertThat(missing.getElement().getTextRecursively()).contains("directory.calendar.unconfirmed");
        assertThat(calendar.knows(2027)).isFalse();

        _click(_get(missing, Button.class, spec -> spec.withText(text("directory.calendar.confirm"))));
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        assertThat(missing.isVisible()).isFalse();
        assertThat(calendar.knows(2027)).isTrue();
        assertThat(audited("确认 2027 年的放假安排已录全")).isTrue();
    }

    @Test
    void aClickMakesAWeekendDayAMakeUpDay() {
        _click(day(SATURDAY));

        assertThat(calendar.isWorking(SATURDAY)).isTrue();
        assertThat(day(SATURDAY).getClassNames()).contains("day-make-up");
    }

    @Test
    void aSpecialDayIsNamedAndItsNeighbourTakesTheName() {
        _click(day(WEDNESDAY));
        name(WEDNESDAY, "建党节");
        assertThat(calendarAdministration.day(organisation.admin(), WEDNESDAY))
                .contains(new SpecialDay(WEDNESDAY, false, "建党节"));

        _click(day(WEDNESDAY.plusDays(1)));

        assertThat(calendarAdministration.day(organisation.admin(), WEDNESDAY.plusDays(1)))
                .contains(new SpecialDay(WEDNESDAY.plusDays(1), false, "建党节"));
    }

    @Test
    void aListIsTakenWholeOrNotAtAll() {
        take("2027-01-01 休 元旦\n2027-02-30 休 春节");
        assertThat(calendarAdministration.year(organisation.admin(), 2027)).isEmpty();
        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("directory.calendar.list.noSuchDate");
        assertThat(_find(SpecialDayImportDialog.class)).hasSize(1);
        _get(SpecialDayImportDialog.class).close();

        take("2027-01-01 休 元旦\n2027-01-02 班 元旦");

        assertThat(calendarAdministration.year(organisation.admin(), 2027)).hasSize(2);
        assertThat(_find(SpecialDayImportDialog.class)).isEmpty();
    }

    @Test
    void aListThatWasLeftIsThereAgainUntilItIsTaken() {
        _click(_get(view, Button.class, spec -> spec.withText(text("directory.calendar.take"))));
        SpecialDayImportDialog dialog = _get(SpecialDayImportDialog.class);
        // The lookup has sent the question to the browser.
        KeptInput kept = _get(dialog, KeptInput.class);
        dialog.remove(kept);
        dialog.add(kept);
        BrowserStore.answer("specialDays", """
                {"values": {"list": "2027-01-01 休 元旦"}}""");
        assertThat(_get(dialog, TextArea.class).getValue()).isEqualTo("2027-01-01 休 元旦");

        _click(_get(dialog, Button.class, spec -> spec.withText(text("directory.calendar.take.go"))));

        assertThat(calendarAdministration.year(organisation.admin(), 2027)).hasSize(1);
        assertThat(BrowserStore.sent()).anyMatch(call -> call.contains("settle") && call.contains("specialDays"));
    }

    private void take(String list) {
        _click(_get(view, Button.class, spec -> spec.withText(text("directory.calendar.take"))));
        SpecialDayImportDialog dialog = _get(SpecialDayImportDialog.class);
        _setValue(_get(dialog, TextArea.class), list);
        _click(_get(dialog, Button.class, spec -> spec.withText(text("directory.calendar.take.go"))));
    }

    private void name(LocalDate date, String name) {
        List<LocalDate> lines = calendarAdministration.year(organisation.admin(), date.getYear()).stream()
                .map(SpecialDay::date)
                .toList();
        _setValue(_find(_get(view, SpecialDayList.class), TextField.class).get(lines.indexOf(date)), name);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private DayButton day(LocalDate date) {
        return _find(view, DayButton.class).stream()
                .filter(button -> button.getElement().getAttribute("aria-label").startsWith(date + " "))
                .findFirst()
                .orElseThrow();
    }

    private boolean audited(String summary) {
        return trail.list(
                                organisation.admin(),
                                new AuditFilter(summary, null, null, null),
                                PageRequest.of(0, 1, Sort.by("at").descending()))
                        .size()
                == 1;
    }
}
