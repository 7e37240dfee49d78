package dev.mubiao.demo;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Creates the units, offices and people of the demo, as its administrator would. */
@Component
@Profile("demo")
class DemoDirectory {

    /** Everybody's password in the demo. */
    static final String PASSWORD = "demo";

    private final DirectoryAdministration directoryAdministration;
    private final Directory directory;

    DemoDirectory(DirectoryAdministration directoryAdministration, Directory directory) {
        this.directoryAdministration = directoryAdministration;
        this.directory = directory;
    }

    void found(DemoOrganisation organisation) {
        DemoOrganisation.Someone first = organisation.people().stream()
                .filter(someone -> someone.roles().stream().anyMatch(role -> role.role() == Role.ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
        directoryAdministration.createFirstAdministrator(facts(first, Map.of(), Map.of()), PASSWORD);
        Actor admin =
                directory.personByLoginName(first.login()).map(Person::actor).orElseThrow();
        Map<String, OfficeId> offices = new HashMap<>();
        organisation
                .offices()
                .forEach(office -> offices.put(
                        office.code(), directoryAdministration.createOffice(admin, office.code(), office.name())));
        Map<String, UnitId> units = new HashMap<>();
        organisation.units().forEach(unit -> {
            UnitDetails details = new UnitDetails(
                    unit.code(),
                    unit.name(),
                    unit.department() == null ? null : units.get(unit.department()),
                    Objects.requireNonNull(offices.get(unit.office())));
            units.put(unit.code(), directoryAdministration.createUnit(admin, details));
        });
        organisation.people().stream()
                .filter(someone -> someone != first)
                .forEach(someone ->
                        directoryAdministration.createPerson(admin, facts(someone, units, offices), PASSWORD));
    }

    private static PersonDetails facts(
            DemoOrganisation.Someone someone, Map<String, UnitId> units, Map<String, OfficeId> offices) {
        return new PersonDetails(
                someone.login(),
                someone.name(),
                true,
                someone.roles().stream()
                        .map(role -> new Grant(
                                role.role(),
                                role.unit() == null ? null : units.get(role.unit()),
                                role.office() == null ? null : offices.get(role.office())))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
