package dev.mubiao.workflow;

import dev.mubiao.directory.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is called to a step: whoever of a pile comes first, or people by name; or nobody, since it is passed over.
 *
 * @param pile null unless it is a pile
 * @param people empty if it is a pile, or if nobody is called
 */
record Call(@Nullable Principal pile, List<Person> people) {

    static final Call NOBODY = new Call(null, List.of());

    static Call pile(Principal pile) {
        return new Call(pile, List.of());
    }

    static Call people(List<Person> people) {
        return new Call(null, people);
    }

    boolean nobody() {
        return pile == null && people.isEmpty();
    }
}
