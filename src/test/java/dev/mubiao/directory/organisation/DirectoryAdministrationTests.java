package dev.mubiao.directory.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnits;
import dev.mubiao.directory.CredentialChange;
import dev.mubiao.directory.CredentialsChanged;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeDetails;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.People;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.testing.PortalTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@RecordApplicationEvents
@Transactional
class DirectoryAdministrationTests {

    @Autowired
    private DirectoryAdministration administration;

    @Autowired
    private Directory directory;

    @Autowired
    private People people;

    @Autowired
    private BudgetUnits units;

    @Autowired
    private PasswordEncoder encoder;

    /** Not that of the tests, which hashes with less work. */
    @Autowired
    @Qualifier("passwordEncoder")
    private PasswordEncoder portalsOwn;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private LoginKeys keys;

    @Autowired
    private EntityManager entities;

    private Actor admin;

    @BeforeEach
    void install() {
        people.deleteAll();
        PersonId id =
                administration.createFirstAdministrator(facts("root", Grant.of(Role.ADMINISTRATOR)), "long enough 1");
        admin = directory.person(id).actor();
    }

    @Test
    void theFirstAdministratorCanBeCreatedOnlyOnce() {
        assertRefused(
                "directory.firstAdministrator.exists",
                () -> administration.createFirstAdministrator(facts("other"), "long enough 1"));
    }

    @Test
    void nobodyButAnAdministratorChangesTheDirectory() {
        Actor publisher = directory
                .person(administration.createPerson(admin, facts("p", Grant.of(Role.PUBLISHER)), "long enough 1"))
                .actor();
        assertRefused("directory.gate.denied.ADMINISTER", () -> administration.createOffice(publisher, "1", "office"));
        assertRefused(
                "directory.gate.denied.ADMINISTER",
                () -> administration.createPerson(publisher, facts("x"), "long enough 1"));
    }

    @Test
    void theLastAdministratorStays() {
        assertRefused(
                "directory.person.lastAdministrator",
                () -> administration.changePerson(admin, admin.id(), facts("root")));
        administration.createPerson(admin, facts("second", Grant.of(Role.ADMINISTRATOR)), "long enough 1");
        administration.changePerson(admin, admin.id(), facts("root"));
        assertThat(directory.person(admin.id()).grants()).isEmpty();
    }

    @Test
    void aLogInNameIsTakenOnce() {
        assertRefused(
                "directory.person.nameTaken", () -> administration.createPerson(admin, facts("root"), "long enough 1"));
    }

    @Test
    void aLogInNameIsTakenInAnyCaseAndWidth() {
        PersonId zhang = administration.createPerson(admin, facts("zhang.1"), "long enough 1");
        for (String same : List.of("Zhang.1", "ＺＨＡＮＧ．１", "zhang.１")) {
            assertRefused(
                    "directory.person.nameTaken",
                    () -> administration.createPerson(admin, facts(same), "long enough 1"));
            assertRefused(
                    "directory.person.nameTaken", () -> administration.changePerson(admin, admin.id(), facts(same)));
            assertThat(directory.personByLoginName(same)).map(Person::id).contains(zhang);
        }
        administration.changePerson(admin, zhang, facts("Zhang.1"));
        assertThat(directory.person(zhang).loginName()).isEqualTo("Zhang.1");
        assertThat(directory.personByLoginName("zhang-1")).isEmpty();
    }

    @Test
    void aLogInNameHoldsNothingBlankOrInvisible() {
        for (String unfit : List.of("", " ", "zhang san", "zhang\u200Bsan", "\uFEFF", "zhang\u3000", "n".repeat(61))) {
            assertRefused(
                    "directory.person.nameCharacters",
                    () -> administration.createPerson(admin, facts(unfit), "long enough 1"));
        }
    }

    /** Nobody loses his account by the upgrade. */
    @Test
    void namesOfBeforeThatAreTheSameByNowGoOn() {
        PersonId first = old("Zhang");
        PersonId second = old("zhang");
        PersonId other = old("li");
        keys.run(new DefaultApplicationArguments());
        entities.flush();
        entities.clear();

        assertThat(directory.personByLoginName("Zhang")).map(Person::id).contains(first);
        assertThat(directory.personByLoginName("zhang")).map(Person::id).contains(second);
        assertThat(directory.personByLoginName("LI")).map(Person::id).contains(other);
        assertRefused(
                "directory.person.nameTaken",
                () -> administration.createPerson(admin, facts("ZHANG"), "long enough 1"));
        administration.changePerson(admin, second, facts("zhang", Grant.of(Role.PUBLISHER)));
        administration.changePerson(admin, second, facts("zhang.san"));
        assertThat(directory.personByLoginName("ZHANG.SAN")).map(Person::id).contains(second);
    }

    private PersonId old(String loginName) {
        PersonId id = PersonId.random();
        entities.createNativeQuery("insert into person (id, login_name, display_name, password_hash, enabled, version)"
                        + " values (?, ?, ?, '', true, 0)")
                .setParameter(1, id.value())
                .setParameter(2, loginName)
                .setParameter(3, loginName)
                .executeUpdate();
        return id;
    }

    @Test
    void aPasswordIsLimitedInCharactersAndBytes() {
        assertRefused(
                "directory.password.length", () -> administration.resetPassword(admin, admin.id(), "a".repeat(65)));
        assertRefused(
                "directory.password.bytes", () -> administration.resetPassword(admin, admin.id(), "🏫".repeat(20)));
        assertRefused(
                "directory.password.bytes", () -> administration.resetPassword(admin, admin.id(), "校".repeat(25)));
        // Three characters, though Java counts six.
        assertRefused(
                "directory.password.length", () -> administration.resetPassword(admin, admin.id(), "🏫".repeat(3)));
        for (String fit : List.of("校".repeat(24), "🏫".repeat(18), "a".repeat(64), "🏫".repeat(10))) {
            administration.resetPassword(admin, admin.id(), fit);
            assertThat(encoder.matches(fit, directory.person(admin.id()).passwordHash()))
                    .isTrue();
            assertThat(portalsOwn.matches(fit, portalsOwn.encode(fit))).isTrue();
        }
    }

    @Test
    void aShortPasswordIsRefused() {
        assertRefused("directory.password.length", () -> administration.createPerson(admin, facts("x"), "abc"));
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        administration.resetPassword(admin, admin.id(), "another one 2");
        assertThat(encoder.matches("another one 2", directory.person(admin.id()).passwordHash()))
                .isTrue();
    }

    @Test
    void holdersOfAnOfficeRoleAreThoseOfTheOfficeThatLooksAfterTheUnit() {
        OfficeId office = administration.createOffice(admin, "A1", "one");
        OfficeId other = administration.createOffice(admin, "A2", "two");
        UnitId unit = administration.createUnit(admin, new UnitDetails("U1", "unit", null, office));
        administration.createPerson(admin, facts("mine", Grant.of(Role.FINANCE_REVIEWER, office)), "long enough 1");
        administration.createPerson(admin, facts("theirs", Grant.of(Role.FINANCE_REVIEWER, other)), "long enough 1");
        assertThat(directory.holders(Role.FINANCE_REVIEWER, unit))
                .extracting(Person::loginName)
                .containsExactly("mine");
        assertRefused(
                "directory.code.taken",
                () -> administration.createUnit(admin, new UnitDetails("U1", "again", null, office)));
        assertRefused(
                "directory.unit.supervisesItself",
                () -> administration.changeUnit(admin, unit, new UnitDetails("U1", "unit", unit, office)));
    }

    @Test
    void whatEndsSessionsRaisesTheVersionOfTheCredentials() {
        PersonId id = administration.createPerson(
                admin, facts("zhang", Grant.of(Role.PUBLISHER), Grant.of(Role.AUDITOR)), "long enough 1");
        assertThat(directory.person(id).credentialVersion()).isZero();

        assertCredentials(
                id, CredentialChange.PASSWORD_RESET, () -> administration.resetPassword(admin, id, "another 22"));
        assertCredentials(
                id,
                CredentialChange.ROLES_LOST,
                () -> administration.changePerson(admin, id, facts("zhang", Grant.of(Role.PUBLISHER))));
        assertCredentials(
                id,
                CredentialChange.RENAMED,
                () -> administration.changePerson(admin, id, facts("zhang2", Grant.of(Role.PUBLISHER))));
        assertCredentials(
                id,
                CredentialChange.CLOSED,
                () -> administration.changePerson(
                        admin, id, new PersonDetails("zhang2", "zhang2", false, Set.of(Grant.of(Role.PUBLISHER)))));
    }

    @Test
    void whatGivesMoreOrConcernsOthersLeavesTheSessions() {
        PersonId id = administration.createPerson(admin, facts("li", Grant.of(Role.PUBLISHER)), "long enough 1");
        events.clear();

        administration.changePerson(
                admin,
                id,
                new PersonDetails("li", "李", true, Set.of(Grant.of(Role.PUBLISHER), Grant.of(Role.AUDITOR))));

        assertThat(directory.person(id).credentialVersion()).isZero();
        assertThat(directory.person(id).credentialChange()).isEmpty();
        assertThat(events.stream(CredentialsChanged.class)).isEmpty();
    }

    private void assertCredentials(PersonId id, CredentialChange change, Runnable action) {
        long before = directory.person(id).credentialVersion();
        events.clear();

        action.run();

        assertThat(directory.person(id).credentialVersion()).isEqualTo(before + 1);
        assertThat(directory.person(id).credentialChange()).contains(change);
        assertThat(events.stream(CredentialsChanged.class))
                .containsExactly(new CredentialsChanged(id, before + 1, change));
    }

    @Test
    void whatNobodySeesOfAnOfficesCodeAndNameIsNotStored() {
        OfficeId office = administration.createOffice(admin, " A1\u200b", "one ");
        assertThat(directory.office(office).details()).isEqualTo(new OfficeDetails("A1", "one"));
        assertThat(directory.office(office).code()).isEqualTo("A1");
        assertRefused("directory.code.taken", () -> administration.createOffice(admin, "A1 ", "two"));
    }

    @Test
    void noUnitIsSupervisedByItselfThroughOthers() {
        OfficeId office = administration.createOffice(admin, "A1", "one");
        UnitId top = administration.createUnit(admin, new UnitDetails("U1", "top", null, office));
        UnitId middle = administration.createUnit(admin, new UnitDetails("U2", "middle", top, office));
        UnitId low = administration.createUnit(admin, new UnitDetails("U3", "low", middle, office));
        assertRefused(
                "directory.unit.circle",
                () -> administration.changeUnit(admin, top, new UnitDetails("U1", "top", low, office)));
        administration.changeUnit(admin, low, new UnitDetails("U3", "low", top, office));
        assertThat(directory.unit(low).supervisingDepartment()).contains(top);
    }

    @Test
    void nobodyIsHisOwnSuperiorThroughOthers() {
        PersonId clerk = administration.createPerson(admin, below("clerk", admin.id()), "long enough 1");
        PersonId trainee = administration.createPerson(admin, below("trainee", clerk), "long enough 1");
        assertRefused(
                "directory.person.superiorCircle",
                () -> administration.changePerson(
                        admin,
                        admin.id(),
                        new PersonDetails("root", "root", true, Set.of(Grant.of(Role.ADMINISTRATOR)), "", trainee)));
    }

    /** One that was made before circles were refused. */
    @Test
    void anOldCircleEndsTheSearch() {
        OfficeId office = administration.createOffice(admin, "A1", "one");
        UnitId first = administration.createUnit(admin, new UnitDetails("U1", "first", null, office));
        UnitId second = administration.createUnit(admin, new UnitDetails("U2", "second", first, office));
        UnitId other = administration.createUnit(admin, new UnitDetails("U3", "other", null, office));
        units.findById(first.value()).orElseThrow().change(new UnitDetails("U1", "first", second, office));
        administration.changeUnit(admin, other, new UnitDetails("U3", "other", first, office));
        assertThat(directory.unit(other).supervisingDepartment()).contains(first);
    }

    private static PersonDetails below(String loginName, PersonId superior) {
        return new PersonDetails(loginName, loginName, true, Set.of(), "", superior);
    }

    private static PersonDetails facts(String loginName, Grant... grants) {
        return new PersonDetails(loginName, loginName, true, Set.of(grants));
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
