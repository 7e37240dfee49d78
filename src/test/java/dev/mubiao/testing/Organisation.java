package dev.mubiao.testing;

import dev.mubiao.bpmn.Stage;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.processadmin.exemptions.ReviewExemptionService;
import java.math.BigDecimal;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** An office and a unit with one or two people in each role, made new for each test that asks for them. */
public final class Organisation {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    public static final String PASSWORD = "long enough";

    private final DirectoryAdministration directoryAdministration;
    private final Directory directory;
    private final String suffix = "-" + NUMBER.incrementAndGet();
    private final Actor admin;
    private final OfficeId office;
    private final UnitId unit;

    public Organisation(DirectoryAdministration directoryAdministration, Directory directory) {
        this.directoryAdministration = directoryAdministration;
        this.directory = directory;
        this.admin = administrator();
        this.office = directoryAdministration.createOffice(admin, "office" + suffix, "行政科" + suffix);
        this.unit = directoryAdministration.createUnit(
                admin, new UnitDetails("unit" + suffix, "实验小学" + suffix, null, office));
    }

    public UnitId unit() {
        return unit;
    }

    public OfficeId office() {
        return office;
    }

    /** A unit below the other, behind it in the order of codes, made by the call. */
    public UnitId subordinateUnit() {
        String code = "z" + directory.unit(unit).code();
        return directoryAdministration.createUnit(admin, new UnitDetails(code, "下属单位", unit, office));
    }

    public Actor admin() {
        return admin;
    }

    /**
     * Another administrator, independent of the first, since a third one opened her account. The same
     * for each call.
     */
    public Actor secondAdmin() {
        Actor third = person("third", Grant.of(Role.ADMINISTRATOR));
        return person(third, "second-admin", Grant.of(Role.ADMINISTRATOR));
    }

    public Actor preparer() {
        return person("preparer", Grant.of(Role.PREPARER, unit));
    }

    public Actor unitReviewer(String name) {
        return person(name, Grant.of(Role.UNIT_REVIEWER, unit));
    }

    public Actor financeReviewer() {
        return person("finance", Grant.of(Role.FINANCE_REVIEWER, office));
    }

    public Actor publisher() {
        return person("publisher", Grant.of(Role.PUBLISHER));
    }

    /** Somebody with exactly these roles, the same for the same name. */
    public Actor person(String name, Grant... grants) {
        return person(admin, name, grants);
    }

    /** Somebody with the role, in the unit or office where it counts for one. */
    public Actor holder(String name, Role role) {
        return person(
                name,
                switch (role.scope()) {
                    case UNIT -> Grant.of(role, unit);
                    case OFFICE -> Grant.of(role, office);
                    case NONE -> Grant.of(role);
                });
    }

    private Actor person(Actor by, String name, Grant... grants) {
        String login = name + suffix;
        if (directory.personByLoginName(login).isEmpty()) {
            directoryAdministration.createPerson(
                    by, new PersonDetails(login, "某" + name, true, Set.of(grants)), PASSWORD);
        }
        return directory.personByLoginName(login).map(Person::actor).orElseThrow();
    }

    /** As an office that lets its targets pass without reviews, so that a test's process draws what it is about. */
    public void exemptAllForms(ReviewExemptionService exemptions, Forms forms) {
        Stage.REVIEWS.stream()
                .filter(stage -> !exemptions.forms(stage, Set.of()))
                .forEach(stage -> forms.all()
                        .forEach(form -> exemptions.agree(
                                secondAdmin(),
                                exemptions.propose(admin, form.id(), stage, new BigDecimal("1e12"), "测试"))));
    }

    private Actor administrator() {
        PersonDetails details = new PersonDetails("root", "管理员", true, Set.of(Grant.of(Role.ADMINISTRATOR)));
        if (directory.people().isEmpty()) {
            directoryAdministration.createFirstAdministrator(details, PASSWORD);
        }
        return directory.personByLoginName("root").map(Person::actor).orElseThrow();
    }
}
