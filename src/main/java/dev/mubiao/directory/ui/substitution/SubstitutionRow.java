package dev.mubiao.directory.ui.substitution;

import dev.mubiao.directory.substitution.Substitution;

/**
 * A row of the list of substitutions, with the names of the people.
 *
 * @param person who is away
 */
record SubstitutionRow(Substitution deputyship, SubstitutionState state, String person, String deputy) {

    String span() {
        return deputyship.from() + " – " + deputyship.to();
    }
}
