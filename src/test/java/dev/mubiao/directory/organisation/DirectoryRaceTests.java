package dev.mubiao.directory.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.DirectoryLock;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.calendar.CalendarAdministration;
import dev.mubiao.directory.calendar.SpecialDay;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.filing.FilingCalendar;
import dev.mubiao.targets.filing.LateFilingPermissions;
import dev.mubiao.testing.Crowd;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Eight people change the directory at the same moment: of what excludes each other one thing stands, nothing fails. */
@PortalTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectoryRaceTests {

    private static final int LAST = Integer.MAX_VALUE;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    Substitutions substitutions;

    @Autowired
    CalendarAdministration calendar;

    @Autowired
    FilingCalendar filing;

    @Autowired
    LateFilingPermissions lateFilings;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private Organisation organisation;
    private Actor admin;

    @BeforeEach
    void organise() {
        if (!directory.people().isEmpty()) {
            organisation = new Organisation(administration, directory);
            admin = organisation.admin();
        }
    }

    @Test
    @Order(1)
    void anInstallationHasOneFirstAdministrator() throws Exception {
        assertThat(directory.people()).isEmpty();
        Crowd.Outcome<PersonId> outcome = Crowd.does(n -> () -> administration.createFirstAdministrator(
                facts(n == 0 ? "root" : "root" + n, Grant.of(Role.ADMINISTRATOR)), Organisation.PASSWORD));
        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refusals()).hasSize(Crowd.PEOPLE - 1).containsOnly("directory.firstAdministrator.exists");
        assertThat(directory.people()).hasSize(1);
        rename(outcome.done().get(0), "root");
    }

    @Test
    void aLogInNameIsGivenOnce() throws Exception {
        Crowd.Outcome<PersonId> outcome =
                Crowd.does(n -> () -> administration.createPerson(admin, facts("same"), Organisation.PASSWORD));
        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refusals()).hasSize(Crowd.PEOPLE - 1).containsOnly("directory.person.nameTaken");
    }

    @Test
    void aCodeIsGivenOnceToAnOffice() throws Exception {
        Crowd.Outcome<OfficeId> created = Crowd.does(n -> () -> administration.createOffice(admin, "same", "科室" + n));
        assertThat(created.done()).hasSize(1);
        assertThat(created.refusals()).hasSize(Crowd.PEOPLE - 1).containsOnly("directory.code.taken");
    }

    @Test
    void aCodeIsGivenOnceToAUnit() throws Exception {
        Crowd.Outcome<UnitId> created = Crowd.does(n ->
                () -> administration.createUnit(admin, new UnitDetails("same", "单位" + n, null, organisation.office())));
        assertThat(created.done()).hasSize(1);
        assertThat(created.refusals()).hasSize(Crowd.PEOPLE - 1).containsOnly("directory.code.taken");
    }

    @Test
    void twoUnitsDoNotSuperviseEachOther() throws Exception {
        List<UnitId> units = new ArrayList<>();
        for (int n = 0; n < Crowd.PEOPLE; n++) {
            units.add(administration.createUnit(
                    admin, new UnitDetails("ring-" + n, "单位" + n, null, organisation.office())));
        }
        // Each below the next: all of them would be a circle.
        Crowd.Outcome<UnitId> outcome = Crowd.does(n -> () -> {
            UnitId next = units.get((n + 1) % Crowd.PEOPLE);
            administration.changeUnit(
                    admin, units.get(n), new UnitDetails("ring-" + n, "单位" + n, next, organisation.office()));
            return next;
        });
        assertThat(outcome.refusals()).containsExactly("directory.unit.circle");
    }

    @Test
    void nobodyIsHisOwnSuperiorThroughOthers() throws Exception {
        List<Person> people = people("ring");
        Crowd.Outcome<PersonId> outcome = Crowd.does(n -> () -> {
            Person person = people.get(n);
            PersonId next = people.get((n + 1) % Crowd.PEOPLE).id();
            administration.changePerson(
                    admin,
                    person.id(),
                    new PersonDetails(person.loginName(), person.displayName(), true, Set.of(), "", next));
            return next;
        });
        assertThat(outcome.refusals()).containsExactly("directory.person.superiorCircle");
    }

    @Test
    void somebodyWhoIsAwayHasOneDeputyADay() throws Exception {
        Person away = people("away").get(0);
        List<Person> deputies = people("deputy");
        Crowd.Outcome<?> outcome =
                Crowd.does(n -> () -> substitutions.appoint(admin, days(away, deputies.get(n), n % 3)));
        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refusals()).hasSize(Crowd.PEOPLE - 1).containsOnly("directory.deputy.taken");
        assertThat(substitutions.of(admin, away.id())).hasSize(1);
    }

    @Test
    void deputiesDoNotLeadBackToWhoIsAway() throws Exception {
        List<Person> people = people("chain");
        Crowd.Outcome<?> outcome = Crowd.does(n ->
                () -> substitutions.appoint(admin, days(people.get(n), people.get((n + 1) % Crowd.PEOPLE), 0)));
        assertThat(outcome.refusals()).containsExactly("directory.deputy.circle");
    }

    @Test
    void aDayOfTheCalendarIsSetByAll() throws Exception {
        LocalDate day = LocalDate.of(2031, 5, 6);
        Crowd.Outcome<String> outcome = Crowd.does(n -> () -> {
            calendar.set(admin, new SpecialDay(day, false, "节" + n));
            return "节" + n;
        });
        assertThat(outcome.done()).hasSize(Crowd.PEOPLE);
        assertThat(calendar.day(admin, day).orElseThrow().name()).isIn(outcome.done());
    }

    @Test
    void whoLosesHisRightsWhileHeWaitsDoesNothingMore() throws Exception {
        Actor by = organisation.person("waits", Grant.of(Role.ADMINISTRATOR));
        List<Person> deputies = people("stands-in");
        UUID substitution = substitutions.appoint(by, days(directory.person(by.id()), deputies.get(0), 0));
        LocalDate day = LocalDate.of(2032, 5, 6);
        BudgetYear year = new BudgetYear(2032);
        List<Runnable> changes = List.of(
                () -> administration.createOffice(by, "late", "迟"),
                () -> calendar.set(by, new SpecialDay(day, false, "节")),
                () -> substitutions.appoint(by, days(deputies.get(1), deputies.get(2), 0)),
                () -> substitutions.end(by, substitution),
                () -> filing.set(by, year, day, day),
                () -> lateFilings.grant(by, null, organisation.unit(), year, LocalDate.now(clock), "测试"));
        Person person = directory.person(by.id());
        List<FutureTask<Void>> waiting = new ArrayList<>();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            administration.changePerson(
                    admin,
                    by.id(),
                    new PersonDetails(person.loginName(), person.displayName(), false, person.grants()));
            List<Thread> threads = new ArrayList<>();
            for (Runnable change : changes) {
                FutureTask<Void> task = new FutureTask<>(change, null);
                waiting.add(task);
                threads.add(new Thread(task));
            }
            threads.forEach(Thread::start);
            await().untilAsserted(() -> assertThat(threads).allMatch(DirectoryRaceTests::waitsForItsTurn));
        });

        for (FutureTask<Void> task : waiting) {
            assertThatThrownBy(task::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("directory.closed"));
        }
    }

    private static boolean waitsForItsTurn(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(DirectoryLock.class.getName()));
    }

    @Test
    @Order(LAST)
    void oneAdministratorStays() throws Exception {
        List<PersonId> administrators = new ArrayList<>(List.of(admin.id()));
        for (int n = 1; n < Crowd.PEOPLE; n++) {
            administrators.add(administration.createPerson(
                    admin, facts("admin-" + n, Grant.of(Role.ADMINISTRATOR)), Organisation.PASSWORD));
        }
        Collections.shuffle(administrators);
        // Each closes the account of the next one.
        Crowd.Outcome<PersonId> outcome = Crowd.does(n -> () -> {
            Person by = directory.person(administrators.get(n));
            Person gone = directory.person(administrators.get((n + 1) % Crowd.PEOPLE));
            administration.changePerson(
                    by.actor(),
                    gone.id(),
                    new PersonDetails(gone.loginName(), gone.displayName(), false, gone.grants()));
            return gone.id();
        });
        assertThat(outcome.done()).hasSizeLessThan(Crowd.PEOPLE);
        assertThat(directory.people())
                .filteredOn(person -> person.enabled() && person.actor().holds(Role.ADMINISTRATOR))
                .isNotEmpty();
    }

    private List<Person> people(String name) {
        List<Person> people = new ArrayList<>();
        for (int n = 0; n < Crowd.PEOPLE; n++) {
            people.add(directory.person(organisation.person(name + n).id()));
        }
        return people;
    }

    private SubstitutionDetails days(Person away, Person deputy, int later) {
        LocalDate today = LocalDate.now(clock);
        return new SubstitutionDetails(
                away.id(), deputy.id(), today.plusDays(later), today.plusDays(later + 5L), Set.of(), true);
    }

    private void rename(PersonId id, String loginName) {
        Actor by = directory.person(id).actor();
        administration.changePerson(by, id, facts(loginName, Grant.of(Role.ADMINISTRATOR)));
    }

    private static PersonDetails facts(String loginName, Grant... grants) {
        return new PersonDetails(loginName, loginName, true, Set.of(grants));
    }
}
