package dev.mubiao.approval;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** Where a second finance reviewer and a council of three leaders of the office take part, too. */
abstract class CountersignProcessStory extends ApprovalStory {

    Actor second;
    List<Actor> council;

    @BeforeEach
    void callTheCouncil() {
        second = organisation.person("second", Grant.of(Role.FINANCE_REVIEWER, organisation.office()));
        council = Stream.of("c1", "c2", "c3")
                .map(name -> organisation.person(name, Grant.of(Role.OFFICE_LEADER, organisation.office())))
                .toList();
    }
}
