package dev.mubiao.directory.ui.substitution;

import dev.mubiao.directory.substitution.Substitution;

/**
 * A deputyship with its names.
 *
 * @param person who is away
 */
record SubstitutionRow(Substitution deputyship, SubstitutionState state, String person, String deputy) {

    String span() {
        return deputyship.from() + " – " + deputyship.to();
    }
}
