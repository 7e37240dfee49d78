package dev.mubiao.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** People without roles, for tests that need no more than who they are. */
public final class SomePeople {

    private SomePeople() {}

    public static List<Person> named(String... names) {
        return Stream.of(names)
                .map(name -> new Person(PersonId.random(), new PersonDetails(name, name, true, Set.of()), ""))
                .toList();
    }
}
