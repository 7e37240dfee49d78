package dev.mubiao.workflow;

import dev.mubiao.directory.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is called to a step: whoever of a pile comes first, or people by name; or nobody, since it is passed over.
 *
 * @param pile null unless it is a pile
 * @param people those who are called, of a pile everybody who could come first; without a pile empty if nobody is called
 */
record Call(@Nullable Principal pile, List<Person> people) {

    static final Call NOBODY = new Call(null, List.of());

    static Call pile(Principal pile, List<Person> people) {
        return new Call(pile, people);
    }

    static Call people(List<Person> people) {
        return new Call(null, people);
    }

    boolean nobody() {
        return pile == null && people.isEmpty();
    }
}
